package org.leadershipadvisor.portfolio;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.leadershipadvisor.framework.Names;

/** A portfolio as tables. */
final class Tables {

    private final Portfolio portfolio;
    private final Map<String, Site> sites;

    private Tables(Portfolio portfolio) {
        this.portfolio = portfolio;
        sites = portfolio.sites().stream()
                .collect(Collectors.toMap(site -> site.organization().id(), Function.identity()));
    }

    /** All tables that have a row. */
    static List<Table> of(Portfolio portfolio) {
        Tables tables = new Tables(portfolio);
        List<Table> all = new ArrayList<>(List.of(
                new SiteTable(portfolio).table(),
                tables.calls(),
                tables.systemic(),
                tables.gaps(),
                tables.patterns(),
                tables.patternsBySite(),
                tables.exemplars(),
                tables.groups()));
        if (portfolio.trend() != null) {
            all.addAll(new ChangeTables(portfolio).all());
        }
        if (portfolio.ranking() != null) {
            all.add(tables.ranking(portfolio.ranking()));
        }
        return List.copyOf(all);
    }

    private String name(String site) {
        return Objects.requireNonNull(sites.get(site)).organization().name();
    }

    private Table calls() {
        return Table.of(
                "calls",
                List.of("site", "name", "why"),
                portfolio.calls(),
                call -> Table.row(call.site(), name(call.site()), Table.list(call.reasons())));
    }

    private Table systemic() {
        return Table.of(
                "systemic",
                List.of("practice", "statement", "gap", "known", "unknown", "not applicable", "action", "do", "why"),
                portfolio.systemic(),
                one -> Table.row(
                        one.practice().practice(),
                        one.practice().statement(),
                        one.practice().gap(),
                        one.practice().known(),
                        one.practice().unknown(),
                        one.practice().notApplicable(),
                        one.action(),
                        one.title(),
                        one.sentence()));
    }

    private Table gaps() {
        return Table.of(
                "gaps",
                List.of(
                        "practice",
                        "statement",
                        "topic",
                        "leverage points",
                        "gap",
                        "shown",
                        "claimed",
                        "known",
                        "unknown",
                        "not applicable",
                        "sites",
                        "percent of known"),
                portfolio.prevalence(),
                one -> Table.row(
                        one.practice(),
                        one.statement(),
                        one.topic(),
                        Table.list(one.leveragePoints()),
                        one.gap(),
                        one.shown(),
                        one.claimed(),
                        one.known(),
                        one.unknown(),
                        one.notApplicable(),
                        portfolio.sites().size(),
                        one.percent()));
    }

    private Table patterns() {
        return Table.of(
                "patterns",
                List.of("pattern", "title", "alert", "surely at", "possibly at", "sites"),
                portfolio.patterns(),
                one -> Table.row(
                        one.id(),
                        one.title(),
                        one.alert() ? "yes" : "no",
                        one.firm(),
                        one.possible(),
                        portfolio.sites().size()));
    }

    private Table patternsBySite() {
        Map<String, String> titles = new TreeMap<>();
        portfolio.patterns().forEach(one -> titles.put(one.id(), one.title()));
        return Table.of(
                "patterns-by-site",
                List.of("site", "name", "pattern", "title", "alert", "status"),
                portfolio.sites(),
                site -> site.patterns().stream()
                        .flatMap(one -> Table.row(
                                site.organization().id(),
                                site.organization().name(),
                                one.id(),
                                titles.get(one.id()),
                                one.alert() ? "yes" : "no",
                                Names.of(one.status()))));
    }

    private Table exemplars() {
        List<String> practices = portfolio.prevalence().stream()
                .map(Portfolio.Prevalence::practice)
                .toList();
        return Table.of(
                "exemplars",
                List.of("site", "gap", "visit", "alike in percent"),
                portfolio.sites(),
                site -> site.gaps().stream()
                        .filter(gap -> !gap.visit().isEmpty())
                        .flatMap(gap -> Table.row(
                                site.organization().id(),
                                practices.get(gap.practice()),
                                visits(site, gap, Site.Alike::site),
                                visits(site, gap, Site.Alike::percent))));
    }

    private static String visits(Site site, Site.Gap gap, Function<Site.Alike, Object> of) {
        return Table.list(gap.visit().stream()
                .map(place -> of.apply(site.alike().get(place)))
                .toList());
    }

    private Table groups() {
        return Table.of(
                "groups",
                List.of("by", "group", "sites", "leverage point", "mean low", "mean high", "in place", "weak", "open"),
                portfolio.groups(),
                grouping -> grouping.groups().stream()
                        .flatMap(group -> group.leveragePoints().stream()
                                .flatMap(point -> Table.row(
                                        grouping.attribute(),
                                        group.name(),
                                        group.sites(),
                                        point.number(),
                                        point.low(),
                                        point.high(),
                                        point.inPlace(),
                                        point.weak(),
                                        point.open()))));
    }

    private Table ranking(List<Portfolio.Rank> ranking) {
        return Table.of(
                "ranking",
                List.of("site", "name", "mean low", "mean high", "best place", "worst place"),
                ranking,
                one -> Table.row(one.site(), name(one.site()), one.low(), one.high(), one.best(), one.worst()));
    }
}
