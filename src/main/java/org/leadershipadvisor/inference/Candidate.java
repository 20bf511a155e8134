package org.leadershipadvisor.inference;

import org.leadershipadvisor.framework.Effort;

/**
 * A recommendation that is earned and not weighed yet.
 *
 * @param recommendation the action's id
 * @param practice id of the practice it brings about
 * @param remedy whether it answers the gap in its practice as a whole, not something particular
 * @param missing levels that a remedy's practice surely misses until it is in place, 0 to 3
 * @param freesGaps gaps that wait for a remedy, through all hard prerequisites
 * @param freesDoubts doubts that wait for a remedy, through all hard prerequisites
 * @param leveragePoint whether its practice counts towards a leverage point's score
 * @param unconditional whether nothing must come before its practice
 * @param stalled whether its practice has stood still for too long
 * @param effort what it asks of the team
 */
public record Candidate(
        String recommendation,
        String practice,
        boolean remedy,
        int missing,
        int freesGaps,
        int freesDoubts,
        boolean leveragePoint,
        boolean unconditional,
        boolean stalled,
        Effort effort) {

    /** Whether anything surely or perhaps missing waits for it. */
    public boolean frees() {
        return freesGaps + freesDoubts > 0;
    }
}
