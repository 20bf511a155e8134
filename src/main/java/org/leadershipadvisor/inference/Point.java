package org.leadershipadvisor.inference;

import java.util.Map;

/**
 * A number that moves a recommendation's priority; one per recommendation and term.
 *
 * @param recommendation the action's id
 * @param term which sentence of {@code rules/judgement/priority.yaml} says it
 * @param number what it adds; negative where it takes away
 * @param values what the sentence is filled with
 */
public record Point(String recommendation, String term, int number, Map<String, String> values) {

    /** Points for a candidate. */
    public static Point of(Candidate candidate, String term, int number) {
        return new Point(
                candidate.recommendation(),
                term,
                number,
                Map.of(
                        "missing", Integer.toString(candidate.missing()),
                        "gaps", Integer.toString(candidate.freesGaps()),
                        "doubts", Integer.toString(candidate.freesDoubts()),
                        "patterns", String.join(", ", candidate.voices().raisedBy())));
    }
}
