package org.leadershipadvisor.portfolio;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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

    static <T> Table table(
            String name,
            List<String> columns,
            Collection<T> things,
            Function<T, Stream<List<? extends @Nullable Object>>> rows) {
        return new Table(name, columns, () -> things.stream().flatMap(rows));
    }

    static Stream<List<? extends @Nullable Object>> row(@Nullable Object... cells) {
        return Stream.of(Arrays.asList(cells));
    }

    static String list(Collection<?> values) {
        return values.stream().map(String::valueOf).collect(Collectors.joining("; "));
    }

    private String name(String site) {
        return Objects.requireNonNull(sites.get(site)).organization().name();
    }

    private Table calls() {
        return table(
                "calls",
                List.of("site", "name", "why"),
                portfolio.calls(),
                call -> row(call.site(), name(call.site()), list(call.reasons())));
    }

    private Table systemic() {
        return table(
                "systemic",
                List.of("practice", "statement", "gap", "known", "unknown", "not applicable", "action", "do", "why"),
                portfolio.systemic(),
                one -> row(
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
        return table(
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
                one -> row(
                        one.practice(),
                        one.statement(),
                        one.topic(),
                        list(one.leveragePoints()),
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
        return table(
                "patterns",
                List.of("pattern", "title", "alert", "surely at", "possibly at", "sites"),
                portfolio.patterns(),
                one -> row(
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
        return table(
                "patterns-by-site",
                List.of("site", "name", "pattern", "title", "alert", "status"),
                portfolio.sites(),
                site -> site.patterns().stream()
                        .flatMap(one -> row(
                                site.organization().id(),
                                site.organization().name(),
                                one.id(),
                                titles.get(one.id()),
                                one.alert() ? "yes" : "no",
                                Names.of(one.status()))));
    }

    private Table exemplars() {
        return table(
                "exemplars",
                List.of("site", "gap", "visit", "alike in percent"),
                portfolio.sites(),
                site -> site.gaps().stream()
                        .filter(gap -> !gap.visit().isEmpty())
                        .flatMap(gap ->
                                row(site.organization().id(), gap.practice(), list(gap.visit()), alike(site, gap))));
    }

    private static String alike(Site site, Site.Gap gap) {
        return list(gap.visit().stream()
                .flatMap(id -> site.alike().stream().filter(one -> one.site().equals(id)))
                .map(Site.Alike::percent)
                .toList());
    }

    private Table groups() {
        return table(
                "groups",
                List.of("by", "group", "sites", "leverage point", "mean low", "mean high", "in place", "weak", "open"),
                portfolio.groups(),
                grouping -> grouping.groups().stream()
                        .flatMap(group -> group.leveragePoints().stream()
                                .flatMap(point -> row(
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
        return table(
                "ranking",
                List.of("site", "name", "mean low", "mean high", "best place", "worst place"),
                ranking,
                one -> row(one.site(), name(one.site()), one.low(), one.high(), one.best(), one.worst()));
    }
}
