package org.leadershipadvisor.inference;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.leadershipadvisor.framework.Action;

/**
 * What the patterns say of an action.
 *
 * @param raisedBy ids of the patterns that are there and speak for it
 * @param alert whether it answers an alert, or mends what an alert shows by, so that it comes before the normal order
 * @param answersAlert whether an alert names it itself, not only its practice
 * @param heldBackBy ids of the patterns that are there and speak against it; empty where an alert outranks them
 * @param doubtedBy ids of the patterns that would speak against it if what somebody is unsure of stood worst
 */
public record Voices(
        List<String> raisedBy, boolean alert, boolean answersAlert, List<String> heldBackBy, List<String> doubtedBy) {

    private static final Voices SILENT = new Voices(List.of(), false, false, List.of(), List.of());

    static Voices of(List<PatternFinding> patterns, Action action) {
        if (patterns.isEmpty()) {
            return SILENT;
        }
        List<PatternFinding> raising = those(patterns, one -> one.there() && one.speaksFor(action));
        List<PatternFinding> holding = those(patterns, one -> one.there() && one.speaksAgainst(action));
        boolean outranked = raising.stream().anyMatch(PatternFinding::alert)
                && holding.stream().noneMatch(PatternFinding::alert);
        return new Voices(
                ids(raising),
                raising.stream().anyMatch(one -> one.comesFirst(action)),
                raising.stream().anyMatch(one -> one.alert() && one.names(action)),
                outranked ? List.of() : ids(holding),
                ids(those(patterns, one -> one.suspected() && one.speaksAgainst(action))));
    }

    private static List<PatternFinding> those(List<PatternFinding> patterns, Predicate<PatternFinding> which) {
        List<PatternFinding> those = new ArrayList<>();
        for (PatternFinding pattern : patterns) {
            if (which.test(pattern)) {
                those.add(pattern);
            }
        }
        return those;
    }

    private static List<String> ids(List<PatternFinding> patterns) {
        return patterns.isEmpty()
                ? List.of()
                : patterns.stream().map(PatternFinding::pattern).toList();
    }
}
