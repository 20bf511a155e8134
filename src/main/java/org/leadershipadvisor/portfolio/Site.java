package org.leadershipadvisor.portfolio;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leadershipadvisor.advice.Advice;
import org.leadershipadvisor.advice.Brief;
import org.leadershipadvisor.advice.Score;
import org.leadershipadvisor.comparison.Cause;
import org.leadershipadvisor.comparison.Movement;

/**
 * A site of a portfolio, by its latest advice.
 *
 * @param organization which it is
 * @param assessedOn the day its latest profile describes
 * @param asOf the day that counted as today
 * @param coverage how much of the framework anything is known of
 * @param leveragePoints the scores of the leverage points, in order
 * @param patterns the failure patterns that are there, alerts first
 * @param focus ids of the recommendations to take up first, by rank
 * @param contradictions how many statements cannot all hold
 * @param states how each practice of {@link Portfolio#prevalence()} stands here, in that order, by the letters of
 *     {@link State}
 * @param gaps what is surely not in place, in the framework's order
 * @param alike the sites that its gaps name to visit, most alike first
 * @param earlier its scores in earlier advices, oldest first
 * @param change what became of it since the advice before; null where there is none
 */
public record Site(
        Advice.Subject organization,
        LocalDate assessedOn,
        LocalDate asOf,
        Advice.Coverage coverage,
        List<Brief.Point> leveragePoints,
        List<Brief.Pattern> patterns,
        List<String> focus,
        int contradictions,
        String states,
        List<Gap> gaps,
        List<Alike> alike,
        List<Earlier> earlier,
        @Nullable Change change) {

    /**
     * A practice that is surely not in place.
     *
     * @param practice its place in {@link Portfolio#prevalence()}, from 0
     * @param visit the sites that have it in place with evidence and resemble this one, most alike first, by their
     *     places in {@link #alike()}, from 0
     */
    public record Gap(int practice, List<Integer> visit) {}

    /**
     * A site that resembles this one.
     *
     * @param site its id
     * @param percent how much of what is said of this site is said of that one too, 0 to 100
     */
    public record Alike(String site, int percent) {}

    /** Its scores on an earlier day. */
    public record Earlier(LocalDate asOf, List<Brief.Point> leveragePoints) {}

    /**
     * What became of it since the advice before. All lists hold ids.
     *
     * @param since the day of the advice before
     * @param cause what differs between the two; null where nothing does
     * @param newGaps practices that were in place or did not apply, and now surely are not in place
     * @param foundGaps practices of which nobody knew, and that now surely are not in place
     * @param resolved practices that surely were not in place, and now are
     * @param unchanged how many practices surely were not in place, and still are not
     * @param unknownAgain practices of which it was known whether they were in place, and is not any more
     * @param noLongerApplies practices that surely were not in place, and do not apply any more
     * @param newPatterns patterns found now and not before
     * @param gonePatterns patterns found before and not now
     * @param leveragePoints how the scores moved
     */
    public record Change(
            LocalDate since,
            @Nullable Cause cause,
            List<String> newGaps,
            List<String> foundGaps,
            List<String> resolved,
            int unchanged,
            List<String> unknownAgain,
            List<String> noLongerApplies,
            List<String> newPatterns,
            List<String> gonePatterns,
            List<Move> leveragePoints) {}

    /**
     * How a leverage point's score moved.
     *
     * @param before its score then; null where it did not apply
     */
    public record Move(int number, @Nullable Score before, Movement movement) {}

    /** Its score for a leverage point, or null where none of its practices applies. */
    public @Nullable Score score(int number) {
        return score(leveragePoints, number);
    }

    static @Nullable Score score(List<Brief.Point> points, int number) {
        return points.stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .map(Brief.Point::score)
                .orElse(null);
    }

    /** How a practice stands here, by its place among the practices of the portfolio. */
    public State state(int practice) {
        return State.of(states.charAt(practice));
    }
}
