package org.leadershipadvisor.inference;

import java.util.List;
import java.util.function.Predicate;
import org.leadershipadvisor.framework.Action;

/**
 * What the patterns say of an action.
 *
 * @param raisedBy ids of the patterns that are there and speak for it
 * @param alert whether one of these is an alert
 * @param heldBackBy ids of the patterns that are there and speak against it; empty where an alert outranks them
 * @param doubtedBy ids of the patterns that would speak against it if what somebody is unsure of stood worst
 */
public record Voices(List<String> raisedBy, boolean alert, List<String> heldBackBy, List<String> doubtedBy) {

    static Voices of(List<PatternFinding> patterns, Action action) {
        List<PatternFinding> raising = those(patterns, one -> one.there() && one.speaksFor(action));
        List<PatternFinding> holding = those(patterns, one -> one.there() && one.speaksAgainst(action));
        boolean alert = raising.stream().anyMatch(PatternFinding::alert);
        boolean outranked = alert && holding.stream().noneMatch(PatternFinding::alert);
        return new Voices(
                ids(raising),
                alert,
                outranked ? List.of() : ids(holding),
                ids(those(patterns, one -> one.suspected() && one.speaksAgainst(action))));
    }

    private static List<PatternFinding> those(List<PatternFinding> patterns, Predicate<PatternFinding> which) {
        return patterns.stream().filter(which).toList();
    }

    private static List<String> ids(List<PatternFinding> patterns) {
        return patterns.stream().map(PatternFinding::pattern).toList();
    }
}
