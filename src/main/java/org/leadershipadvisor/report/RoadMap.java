package org.leadershipadvisor.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.leadershipadvisor.advice.Advice;
import org.leadershipadvisor.advice.Recommendation;
import org.leadershipadvisor.advice.Status;
import org.leadershipadvisor.framework.Names;

/**
 * What the first actions open: for each of them, what can follow next, and what later. An action that waits for several
 * stands under the first of them only.
 */
final class RoadMap {

    private static final int MOST_FOLLOWERS = 3;

    private final List<Recommendation> advised;
    private final List<Step> steps = new ArrayList<>();
    private final Set<String> placed = new HashSet<>();

    /**
     * A line of the road map.
     *
     * @param depth 0 for what comes first, one more for each step that must come before
     * @param text the action by rank, wave and title, or how many more wait for the same
     */
    record Step(int depth, String text) {}

    private RoadMap(List<Recommendation> advised) {
        this.advised = advised;
    }

    static List<Step> of(Advice advice) {
        RoadMap map = new RoadMap(advice.recommendations().stream()
                .filter(one -> one.status() != Status.HELD_BACK)
                .toList());
        Phrases.focus(advice).forEach(first -> map.place(0, first));
        return List.copyOf(map.steps);
    }

    private void place(int depth, Recommendation one) {
        placed.add(one.id());
        steps.add(new Step(depth, one.rank() + " " + Names.of(one.wave()) + ": " + one.title()));
        List<Recommendation> followers = followers(one);
        List<Recommendation> shown = followers.subList(0, Math.min(MOST_FOLLOWERS, followers.size()));
        shown.forEach(follower -> placed.add(follower.id()));
        shown.forEach(follower -> place(depth + 1, follower));
        if (shown.size() < followers.size()) {
            steps.add(new Step(depth + 1, "and " + (followers.size() - shown.size()) + " more that wait for the same"));
        }
    }

    private List<Recommendation> followers(Recommendation one) {
        return advised.stream()
                .filter(later -> later.blockedBy().stream()
                        .anyMatch(ref -> ref.practice().equals(one.practice())))
                .filter(later -> !placed.contains(later.id()))
                .toList();
    }
}
