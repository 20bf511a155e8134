package org.leadershipadvisor.advice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts recommendations in one total order, and picks the few to take up now. */
final class Ranking {

    /** Most actions to take up at a time. The source's authors expect three to five. */
    static final int MOST_IN_FOCUS = 5;

    /** Most of them on one leverage point, while others are weak and have something to start with. Ours. */
    private static final int MOST_ON_ONE_POINT = 2;

    private Ranking() {}

    static List<Recommendation> rank(List<Recommendation> recommendations) {
        List<Recommendation> ordered = recommendations.stream()
                .sorted(Comparator.comparing((Recommendation one) -> one.status() == Status.HELD_BACK)
                        .thenComparing(Recommendation::wave)
                        .thenComparing(one -> !one.alert())
                        .thenComparing(one -> -one.priority().total())
                        .thenComparing(one -> !one.priority().execution())
                        .thenComparing(one -> one.priority().depth())
                        .thenComparing(one -> one.priority().order())
                        .thenComparing(Recommendation::id))
                .toList();
        Set<String> focus = focus(ordered);
        List<Recommendation> ranked = new ArrayList<>();
        for (Recommendation recommendation : ordered) {
            ranked.add(recommendation.ranked(ranked.size() + 1, focus.contains(recommendation.id())));
        }
        return List.copyOf(ranked);
    }

    /** The best of what can start now, first spread over practices and leverage points, then filled up in order. */
    private static Set<String> focus(List<Recommendation> ordered) {
        List<Recommendation> startable = ordered.stream()
                .filter(one -> one.wave() == Wave.NOW && one.status() != Status.HELD_BACK)
                .toList();
        Set<String> focus = new LinkedHashSet<>();
        Set<String> practices = new HashSet<>();
        Map<Integer, Integer> perPoint = new HashMap<>();
        for (Recommendation one : startable) {
            int point = one.leveragePoints().stream().findFirst().orElse(0);
            boolean room = focus.size() < MOST_IN_FOCUS && perPoint.getOrDefault(point, 0) < MOST_ON_ONE_POINT;
            if (room && practices.add(subject(one))) {
                focus.add(one.id());
                perPoint.merge(point, 1, Integer::sum);
            }
        }
        startable.stream()
                .map(Recommendation::id)
                .takeWhile(id -> focus.size() < MOST_IN_FOCUS)
                .forEach(focus::add);
        return focus;
    }

    /** What a recommendation is about: its practice, or else its pattern. */
    private static String subject(Recommendation one) {
        return String.valueOf(one.practice() == null ? one.pattern() : one.practice());
    }
}
