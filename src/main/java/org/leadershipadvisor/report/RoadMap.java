package org.leadershipadvisor.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.leadershipadvisor.advice.Advice;
import org.leadershipadvisor.advice.Recommendation;
import org.leadershipadvisor.framework.Names;

/**
 * What the first actions open: for each of them, what can follow next, and what later. An action that waits for several
 * stands under the first of them only.
 */
final class RoadMap {

    private static final int MOST_FOLLOWERS = 3;

    private final List<Recommendation> advised;
    private final Set<String> placed = new HashSet<>();

    /**
     * An action on the road map.
     *
     * @param action the action
     * @param followers what it opens, each with what that opens in turn
     * @param more how many more wait for the same, and stand nowhere on the map because of that
     */
    record Stop(Recommendation action, List<Stop> followers, int more) {

        /** The action by rank, wave and title. */
        String text() {
            return action.rank() + " " + Names.of(action.wave()) + ": " + action.title();
        }

        boolean opens() {
            return !followers.isEmpty() || more > 0;
        }

        /** How many more wait; empty where none does. */
        String rest() {
            return more == 0 ? "" : "and " + more + " more that wait for the same";
        }
    }

    private RoadMap(List<Recommendation> advised) {
        this.advised = advised;
    }

    static List<Stop> of(Advice advice) {
        RoadMap map = new RoadMap(Parts.advised(advice));
        return Parts.focus(advice).stream().map(map::place).toList();
    }

    /** The same without first actions that open nothing. */
    static List<Stop> opening(Advice advice) {
        return of(advice).stream().filter(Stop::opens).toList();
    }

    private Stop place(Recommendation one) {
        placed.add(one.id());
        List<Recommendation> waiting = followers(one);
        List<Recommendation> shown = waiting.subList(0, Math.min(MOST_FOLLOWERS, waiting.size()));
        shown.forEach(follower -> placed.add(follower.id()));
        List<Stop> followers = new ArrayList<>();
        shown.forEach(follower -> followers.add(place(follower)));
        return new Stop(one, List.copyOf(followers), waiting.size() - shown.size());
    }

    /** All that waits for an action, by rank. */
    static List<Recommendation> opens(Advice advice, Recommendation one) {
        return waiting(Parts.advised(advice), one).toList();
    }

    private static Stream<Recommendation> waiting(List<Recommendation> advised, Recommendation one) {
        return advised.stream()
                .filter(later -> later.blockedBy().stream()
                        .anyMatch(ref -> ref.practice().equals(one.practice())));
    }

    private List<Recommendation> followers(Recommendation one) {
        return waiting(advised, one)
                .filter(later -> !placed.contains(later.id()))
                .toList();
    }
}
