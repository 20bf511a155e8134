package org.leadershipadvisor.inference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.leadershipadvisor.framework.Interval;
import org.leadershipadvisor.framework.Names;
import org.leadershipadvisor.profile.Answer;
import org.leadershipadvisor.profile.Rater;
import org.leadershipadvisor.profile.RaterGroup;

/**
 * What people said one by one about each practice. Groups too small to be shown are pooled. A pool that hides nobody,
 * because it is small or one group only, counts where no group counts by itself, and nowhere else: beside groups that
 * are shown, its level could be read off the span.
 */
final class Ratings {

    /** Fewest raters of a pool that is shown. Ours. */
    private static final int SMALLEST_POOL = 3;
    /** Fewest groups of a pool that is shown. Ours: else it would be a small group under another name. */
    private static final int FEWEST_GROUPS = 2;

    private final Map<String, Map<RaterGroup, List<Interval>>> rated = new HashMap<>();
    private final Set<String> waived = new HashSet<>();

    /**
     * Gathers raters' answers.
     *
     * @param resolve gives the practice that an id stands for
     * @param levels gives the levels that an answer leaves possible
     */
    Ratings(Collection<Rater> raters, UnaryOperator<String> resolve, Function<Answer, Interval> levels) {
        raters.forEach(rater -> add(rater, resolve, levels));
    }

    /** A person who answers a practice and its aliases is one voice, between what they said. */
    private void add(Rater rater, UnaryOperator<String> resolve, Function<Answer, Interval> levels) {
        Map<String, Interval> said = new HashMap<>();
        rater.answers().forEach((id, answer) -> {
            if (answer.applies()) {
                said.merge(resolve.apply(id), levels.apply(answer), Interval::hull);
            } else {
                waived.add(resolve.apply(id));
            }
        });
        said.forEach((practice, interval) -> rated.computeIfAbsent(practice, any -> new EnumMap<>(RaterGroup.class))
                .computeIfAbsent(rater.group(), any -> new ArrayList<>())
                .add(interval));
    }

    /** Whether every rater who spoke of the practice said that it does not apply. */
    boolean notApplicable(String practice) {
        return waived.contains(practice) && !rated.containsKey(practice);
    }

    /** What each group that may be shown said, the pool of small groups last. */
    List<GroupView> views(String practice) {
        if (of(practice).isEmpty()) {
            return List.of();
        }
        List<GroupView> views = new ArrayList<>();
        List<Interval> pool = new ArrayList<>();
        int pooled = 0;
        for (Map.Entry<RaterGroup, List<Interval>> group : of(practice).entrySet()) {
            if (group.getValue().size() >= group.getKey().minimum()) {
                views.add(GroupView.of(Names.of(group.getKey()), group.getValue()));
            } else {
                pool.addAll(group.getValue());
                pooled++;
            }
        }
        if (pool.size() >= SMALLEST_POOL && pooled >= FEWEST_GROUPS) {
            views.add(GroupView.of(GroupView.OTHERS, pool));
        }
        return List.copyOf(views);
    }

    /** From the lowest to the highest group, or what all said together where no group may be shown; null if none. */
    @Nullable
    Interval span(String practice) {
        if (of(practice).isEmpty()) {
            return null;
        }
        return views(practice).stream()
                .map(GroupView::levels)
                .reduce(Interval::hull)
                .orElseGet(() -> GroupView.median(
                        of(practice).values().stream().flatMap(List::stream).toList()));
    }

    private Map<RaterGroup, List<Interval>> of(String practice) {
        return rated.getOrDefault(practice, Map.of());
    }
}
