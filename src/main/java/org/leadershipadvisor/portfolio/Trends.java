package org.leadershipadvisor.portfolio;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.leadershipadvisor.comparison.Movement;
import org.leadershipadvisor.framework.Framework;
import org.leadershipadvisor.framework.LeveragePoint;

/** Adds up what became of the sites that were advised before. */
record Trends(Framework framework, Words words, List<String> practices) {

    Portfolio.@Nullable Trend of(List<Site> sites) {
        List<Site.Change> changes =
                sites.stream().map(Site::change).filter(Objects::nonNull).toList();
        return changes.isEmpty()
                ? null
                : new Portfolio.Trend(
                        changes.size(),
                        practices(changes),
                        framework.leveragePoints().stream()
                                .flatMap(point -> point(point, changes))
                                .toList());
    }

    private List<Portfolio.PracticeTrend> practices(List<Site.Change> changes) {
        Map<String, Integer> newGaps = counts(changes, Site.Change::newGaps);
        Map<String, Integer> foundGaps = counts(changes, Site.Change::foundGaps);
        Map<String, Integer> resolved = counts(changes, Site.Change::resolved);
        Map<String, Integer> unknownAgain = counts(changes, Site.Change::unknownAgain);
        return practices.stream()
                .filter(id ->
                        Stream.of(newGaps, foundGaps, resolved, unknownAgain).anyMatch(some -> some.containsKey(id)))
                .map(id -> new Portfolio.PracticeTrend(
                        id,
                        words.practice(id),
                        newGaps.getOrDefault(id, 0),
                        foundGaps.getOrDefault(id, 0),
                        resolved.getOrDefault(id, 0),
                        unknownAgain.getOrDefault(id, 0)))
                .toList();
    }

    private static Map<String, Integer> counts(
            List<Site.Change> changes, Function<Site.Change, List<String>> practices) {
        Map<String, Integer> counts = new HashMap<>();
        changes.forEach(change -> practices.apply(change).forEach(id -> counts.merge(id, 1, Integer::sum)));
        return counts;
    }

    private static Stream<Portfolio.PointTrend> point(LeveragePoint point, List<Site.Change> changes) {
        Map<Movement, Integer> counts = new EnumMap<>(Movement.class);
        changes.stream()
                .flatMap(change -> change.leveragePoints().stream())
                .filter(move -> move.number() == point.number())
                .forEach(move -> counts.merge(move.movement(), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(entry -> new Portfolio.PointTrend(point.number(), entry.getKey(), entry.getValue()));
    }
}
