package org.leadershipadvisor.comparison;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leadershipadvisor.advice.Advice;
import org.leadershipadvisor.advice.Score;
import org.leadershipadvisor.advice.Status;
import org.leadershipadvisor.advice.Wave;
import org.leadershipadvisor.framework.Interval;

/**
 * What became of one organisation between two advices. Immutable; every view of a comparison is a view of it. Where a
 * change has several causes, each of them moved it.
 *
 * @param organization whose it is, as the later advice has it
 * @param before the earlier advice
 * @param after the later advice
 * @param steps the steps between the two that could be tried one by one, in order; empty where nothing differs
 * @param recommendations what became of each recommendation of either, those of the later advice first, by rank
 * @param practices the practices that stand otherwise, in the framework's order
 * @param unmoved how many practices stand as they did
 * @param patterns what became of each failure pattern of either
 * @param leveragePoints how each leverage point's score moved
 * @param components how each component's score moved
 */
public record Comparison(
        Advice.Subject organization,
        Run before,
        Run after,
        List<Cause> steps,
        List<ActionChange> recommendations,
        List<PracticeChange> practices,
        int unmoved,
        List<PatternChange> patterns,
        List<ScoreChange> leveragePoints,
        List<ScoreChange> components) {

    /** What one of the two advices was made of. */
    public record Run(
            LocalDate asOf, LocalDate assessedOn, Advice.Tool tool, String inputHash, Advice.Coverage coverage) {}

    /** What became of a recommendation. */
    public enum Fate {
        /** It is advised now, and was not. */
        NEW,
        /** It was advised, and its practice is now in place. */
        RESOLVED,
        /** It was advised and is not any more, although its practice is not surely in place. */
        WITHDRAWN,
        /** It is still advised, in another wave, with another status, or in or out of the focus. */
        MOVED,
        /** It is still advised, about something else in the organisation. */
        OTHER_SUBJECTS,
        /** It is advised as it was, perhaps at another rank. */
        UNCHANGED
    }

    /**
     * What became of a recommendation.
     *
     * @param practice the practice it brings about; null where it answers a pattern
     * @param standsAt where that practice stands now; null where it does not apply or there is none
     * @param before its place in the earlier advice; null where it had none
     * @param after its place in the later advice; null where it has none
     * @param newSubjects what it is about now and was not
     * @param goneSubjects what it was about and is not now
     * @param causes what moved it; empty where it is unchanged
     */
    public record ActionChange(
            String id,
            String title,
            Fate fate,
            @Nullable String practice,
            @Nullable Interval standsAt,
            @Nullable Place before,
            @Nullable Place after,
            List<String> newSubjects,
            List<String> goneSubjects,
            List<Cause> causes) {}

    /** Where a recommendation stands in an advice. */
    public record Place(int rank, Wave wave, boolean focus, Status status, String fingerprint) {}

    /**
     * What became of a practice.
     *
     * @param before where it stood; null where it did not apply
     * @param after where it stands; null where it does not apply
     */
    public record PracticeChange(
            String practice,
            String statement,
            @Nullable Interval before,
            @Nullable Interval after,
            Movement movement,
            List<Cause> causes) {

        /** Whether it was known if the practice is in place, and is not any more. */
        public boolean unknownAgain() {
            return before != null && !before.doubt() && after != null && after.doubt();
        }
    }

    /**
     * What became of a failure pattern.
     *
     * @param before how sure it was; null where it was not found
     * @param after how sure it is; null where it is not found, because it is gone or because too little is known
     */
    public record PatternChange(
            String id,
            String title,
            boolean alert,
            @Nullable Status before,
            @Nullable Status after,
            List<Cause> causes) {}

    /**
     * How a score moved.
     *
     * @param id the leverage point's number or the component's id
     * @param before its score; null where none of its practices applied
     * @param after its score; null where none of its practices applies
     */
    public record ScoreChange(
            String id,
            String name,
            @Nullable Score before,
            @Nullable Score after,
            Movement movement,
            List<Cause> causes) {}

    /** The recommendations with one fate, in order. */
    public List<ActionChange> recommendations(Fate fate) {
        return recommendations.stream().filter(one -> one.fate() == fate).toList();
    }

    /** Whether no practice, pattern or recommendation stands otherwise; ranks may. */
    public boolean steady() {
        return practices.isEmpty()
                && recommendations.stream().allMatch(one -> one.fate() == Fate.UNCHANGED)
                && patterns.stream().allMatch(one -> one.before() == one.after());
    }
}
