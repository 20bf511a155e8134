package org.leadershipadvisor.portfolio;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.leadershipadvisor.advice.Brief;
import org.leadershipadvisor.advice.Score;
import org.leadershipadvisor.framework.Names;

/** The matrix: a row for each site, and for each leverage point its interval and how much of it is known. */
final class SiteTable {

    private final Portfolio portfolio;
    private final Set<String> attributes = new TreeSet<>();

    SiteTable(Portfolio portfolio) {
        this.portfolio = portfolio;
        portfolio
                .sites()
                .forEach(site ->
                        attributes.addAll(site.organization().attributes().keySet()));
    }

    Table table() {
        return Table.of("sites", columns(), portfolio.sites(), site -> Stream.of(row(site)));
    }

    private List<String> columns() {
        List<String> columns = new ArrayList<>(List.of("site", "name", "setting"));
        columns.addAll(attributes);
        columns.addAll(List.of("assessed on", "as of", "known practices", "applicable practices"));
        portfolio.points().forEach(point -> {
            String name = point.number() + " " + point.name();
            columns.addAll(List.of(name + ": low", name + ": high", name + ": known", name + ": of"));
        });
        columns.addAll(List.of("gaps", "alerts", "other patterns", "contradictions", "do first"));
        return List.copyOf(columns);
    }

    private List<@Nullable Object> row(Site site) {
        List<@Nullable Object> row = new ArrayList<>();
        row.add(site.organization().id());
        row.add(site.organization().name());
        row.add(Names.of(site.organization().setting()));
        attributes.forEach(name -> row.add(site.organization().attributes().get(name)));
        row.add(site.assessedOn());
        row.add(site.asOf());
        row.add(site.coverage().known());
        row.add(site.coverage().applicable());
        portfolio.points().forEach(point -> row.addAll(score(site.score(point.number()))));
        row.add(site.gaps().size());
        row.add(patterns(site, true));
        row.add(patterns(site, false));
        row.add(site.contradictions());
        row.add(Table.list(site.focus()));
        return row;
    }

    private static List<@Nullable Object> score(@Nullable Score score) {
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(score == null ? null : score.low());
        cells.add(score == null ? null : score.high());
        cells.add(score == null ? null : score.known());
        cells.add(score == null ? null : score.of());
        return cells;
    }

    private static String patterns(Site site, boolean alert) {
        return Table.list(site.patterns().stream()
                .filter(one -> one.alert() == alert)
                .map(Brief.Pattern::id)
                .toList());
    }
}
