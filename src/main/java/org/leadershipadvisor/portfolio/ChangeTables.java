package org.leadershipadvisor.portfolio;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.leadershipadvisor.advice.Score;
import org.leadershipadvisor.framework.Names;

/** What became of the sites that were advised before, as tables. */
record ChangeTables(Portfolio portfolio) {

    List<Table> all() {
        return List.of(changes(), movements());
    }

    private Table changes() {
        Map<String, String> statements = new TreeMap<>();
        portfolio.prevalence().forEach(one -> statements.put(one.practice(), one.statement()));
        return Table.of(
                "changes",
                List.of("site", "name", "since", "as of", "cause", "change", "id", "statement"),
                portfolio.sites(),
                site -> site.change() == null ? Stream.empty() : changes(site, site.change(), statements));
    }

    private static Stream<List<? extends @Nullable Object>> changes(
            Site site, Site.Change change, Map<String, String> statements) {
        List<List<? extends @Nullable Object>> rows = new ArrayList<>();
        kinds(change)
                .forEach((kind, ids) -> ids.forEach(id -> Table.row(
                                site.organization().id(),
                                site.organization().name(),
                                change.since(),
                                site.asOf(),
                                change.cause() == null ? null : Names.of(change.cause()),
                                kind,
                                id,
                                statements.get(id))
                        .forEach(rows::add)));
        return rows.stream();
    }

    private static Map<String, List<String>> kinds(Site.Change change) {
        Map<String, List<String>> kinds = new TreeMap<>();
        kinds.put("gap: new", change.newGaps());
        kinds.put("gap: found, was unknown", change.foundGaps());
        kinds.put("gap: resolved", change.resolved());
        kinds.put("gap: does not apply any more", change.noLongerApplies());
        kinds.put("practice: unknown again", change.unknownAgain());
        kinds.put("pattern: found", change.newPatterns());
        kinds.put("pattern: not found any more", change.gonePatterns());
        return kinds;
    }

    private Table movements() {
        return Table.of(
                "movements",
                List.of(
                        "site",
                        "name",
                        "since",
                        "as of",
                        "leverage point",
                        "low",
                        "high",
                        "new low",
                        "new high",
                        "movement"),
                portfolio.sites(),
                site -> site.change() == null
                        ? Stream.empty()
                        : site.change().leveragePoints().stream().flatMap(move -> movement(site, site.change(), move)));
    }

    private static Stream<List<? extends @Nullable Object>> movement(Site site, Site.Change change, Site.Move move) {
        Score before = move.before();
        Score after = site.score(move.number());
        return Table.row(
                site.organization().id(),
                site.organization().name(),
                change.since(),
                site.asOf(),
                move.number(),
                before == null ? null : before.low(),
                before == null ? null : before.high(),
                after == null ? null : after.low(),
                after == null ? null : after.high(),
                Names.of(move.movement()));
    }
}
