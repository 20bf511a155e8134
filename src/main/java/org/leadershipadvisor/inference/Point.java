package org.leadershipadvisor.inference;

/**
 * A number that moves a recommendation's priority; one per recommendation and term.
 *
 * @param recommendation the action's id
 * @param term which sentence of {@code rules/judgement/priority.yaml} says it
 * @param number what it adds; negative where it takes away
 */
public record Point(String recommendation, String term, int number) {

    /** Points for a candidate. */
    public static Point of(Candidate candidate, String term, int number) {
        return new Point(candidate.recommendation(), term, number);
    }
}
