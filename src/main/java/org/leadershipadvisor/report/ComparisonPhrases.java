package org.leadershipadvisor.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.leadershipadvisor.comparison.Cause;
import org.leadershipadvisor.comparison.Comparison;
import org.leadershipadvisor.comparison.Comparison.Fate;
import org.leadershipadvisor.comparison.Movement;
import org.leadershipadvisor.framework.Interval;

/** The words of a comparison. */
final class ComparisonPhrases {

    private static final Set<Cause> SINGLE = Set.of(Cause.FACTS, Cause.RULES, Cause.TIME);

    private ComparisonPhrases() {}

    static String title(Comparison comparison) {
        return "What changed from " + Days.inWords(comparison.before().asOf()) + " to "
                + Days.inWords(comparison.after().asOf());
    }

    /** What became of all actions, in one paragraph. */
    static String summary(Comparison comparison) {
        if (comparison.steady()) {
            return "Nothing changed: every action, practice and pattern stands as it did.";
        }
        List<String> parts = new ArrayList<>();
        count(parts, comparison, Fate.NEW, "is new", "are new");
        count(parts, comparison, Fate.RESOLVED, "is done", "are done");
        count(parts, comparison, Fate.WITHDRAWN, "is dropped, not done", "are dropped, not done");
        count(parts, comparison, Fate.MOVED, "moved", "moved");
        count(parts, comparison, Fate.OTHER_SUBJECTS, "is about something else now", "are about something else now");
        count(parts, comparison, Fate.UNCHANGED, "is unchanged", "are unchanged");
        return "Of " + comparison.recommendations().size() + " actions " + String.join("; ", parts) + ". "
                + practices(comparison) + coverage(comparison);
    }

    private static void count(List<String> parts, Comparison comparison, Fate fate, String one, String several) {
        int number = comparison.recommendations(fate).size();
        if (number > 0) {
            parts.add(number + " " + (number == 1 ? one : several));
        }
    }

    private static String practices(Comparison comparison) {
        int moved = comparison.practices().size();
        return moved + (moved == 1 ? " practice stands" : " practices stand") + " otherwise, " + comparison.unmoved()
                + (comparison.unmoved() == 1 ? " stands" : " stand") + " as before. ";
    }

    private static String coverage(Comparison comparison) {
        int before = comparison.before().coverage().percent();
        int after = comparison.after().coverage().percent();
        return before == after
                ? "Something is known of " + after + " % of all practices, as before."
                : "Something is known of " + after + " % of all practices, " + before + " % before.";
    }

    /** How causes were told apart, in one paragraph. */
    static String method(Comparison comparison) {
        List<Cause> steps = comparison.steps();
        if (steps.isEmpty()) {
            return "Both were made from the same facts, by the same rules, as of the same day.";
        }
        return causes(steps) + " A practice or a score has surely moved only where the range it was in and the range it"
                + " is in do not overlap. Levels run from 0 absent through 1 beginning, 2 making progress and 3 in"
                + " place to 4 exemplary.";
    }

    private static String causes(List<Cause> steps) {
        if (steps.size() == 1) {
            return "Every change comes from " + cause(steps.get(0)) + ": nothing else differs.";
        }
        return steps.stream().allMatch(SINGLE::contains)
                ? "Each change comes from facts (what the profile says), from rules, or from time passing (the same facts"
                        + " on a later day), told apart by trying one after the other."
                : "Not all causes can be told apart: for that, the profile of the earlier advice is needed.";
    }

    static String cause(Cause cause) {
        return switch (cause) {
            case FACTS -> "facts";
            case RULES -> "rules";
            case TIME -> "time passing";
            case FACTS_OR_RULES -> "facts or rules, which cannot be told apart";
            case FACTS_OR_TIME -> "facts or time passing, which cannot be told apart";
            case RULES_OR_TIME -> "rules or time passing, which cannot be told apart";
            case FACTS_RULES_OR_TIME -> "facts, rules or time passing, which cannot be told apart";
        };
    }

    /** Why something changed; empty where one cause holds for all and is told once. */
    static String causes(Comparison comparison, List<Cause> causes) {
        return causes.isEmpty() || comparison.steps().size() == 1
                ? ""
                : Phrases.capitalized(
                                causes.stream().map(ComparisonPhrases::cause).collect(Collectors.joining(", then ")))
                        + ".";
    }

    /** A score then and now, or once where it is the same. */
    static String scores(Comparison.ScoreChange one) {
        String now = Phrases.score(one.after());
        return one.movement() == Movement.UNCHANGED ? now : Phrases.score(one.before()) + ", now " + now;
    }

    static String levels(@Nullable Interval levels) {
        if (levels == null) {
            return "does not apply";
        } else if (!levels.known()) {
            return "unknown";
        }
        return levels.low() == levels.high() ? Integer.toString(levels.low()) : levels.low() + " to " + levels.high();
    }
}
