package org.leadershipadvisor.portfolio;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Counts how far each practice is missing. */
record Prevalences(Words words, Columns columns, List<String> practices) {

    List<Portfolio.Prevalence> of(List<Assessment> sites) {
        return IntStream.range(0, practices.size())
                .mapToObj(practice -> prevalence(practice, sites))
                .toList();
    }

    private Portfolio.Prevalence prevalence(int practice, List<Assessment> sites) {
        Map<State, Integer> counts = new EnumMap<>(State.class);
        sites.forEach(site -> counts.merge(site.state(practice), 1, Integer::sum));
        int gap = counts.getOrDefault(State.GAP, 0);
        int shown = counts.getOrDefault(State.SHOWN, 0);
        int claimed = counts.getOrDefault(State.CLAIMED, 0);
        String id = practices.get(practice);
        return new Portfolio.Prevalence(
                id,
                words.practice(id),
                words.topic(id),
                words.leveragePoints(id),
                columns.composite(id),
                gap,
                shown,
                claimed,
                counts.getOrDefault(State.UNKNOWN, 0),
                counts.getOrDefault(State.NOT_APPLICABLE, 0),
                percent(gap, gap + shown + claimed));
    }

    /** Rounded, but never to all or nothing where it is not. */
    private static @Nullable Integer percent(int part, int whole) {
        if (whole == 0) {
            return null;
        }
        int rounded = (int) ((200L * part + whole) / (2L * whole));
        return part == 0 || part == whole ? rounded : Math.max(1, Math.min(99, rounded));
    }
}
