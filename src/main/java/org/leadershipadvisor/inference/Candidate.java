package org.leadershipadvisor.inference;

import java.util.List;
import org.leadershipadvisor.framework.Action;
import org.leadershipadvisor.framework.Effort;

/**
 * A recommendation that is earned and not weighed yet.
 *
 * @param recommendation the action's id
 * @param kind what earned it
 * @param missing levels that a remedy's practice surely misses until it is in place, 0 to 3
 * @param freesGaps gaps that wait for a remedy, through all hard prerequisites
 * @param freesDoubts doubts that wait for a remedy, through all hard prerequisites
 * @param leveragePoint whether its practice counts towards a leverage point's score
 * @param unconditional whether nothing must come before its practice
 * @param betterAfter ids of practices that had better come first and surely are no more than begun
 * @param stalled whether its practice has stood still for too long
 * @param effort what it asks of the team
 * @param voices what the patterns say of it
 */
public record Candidate(
        String recommendation,
        Kind kind,
        int missing,
        int freesGaps,
        int freesDoubts,
        boolean leveragePoint,
        boolean unconditional,
        List<String> betterAfter,
        boolean stalled,
        Effort effort,
        Voices voices) {

    /** What earns a candidate. */
    public enum Kind {
        /** The gap in its practice as a whole. */
        REMEDY,
        /** Something particular that registers show of its practice. */
        PARTICULAR,
        /** A pattern that it answers. */
        PATTERN
    }

    /** An action that answers a pattern: nothing must come before it, and nothing waits for it. */
    static Candidate ofPattern(Action action, Voices voices) {
        return new Candidate(
                action.id(), Kind.PATTERN, 0, 0, 0, false, true, List.of(), false, action.effort(), voices);
    }

    /** Whether a pattern that is there speaks for it. */
    public boolean raised() {
        return !voices.raisedBy().isEmpty();
    }

    /** Whether something had better come first, though nothing stops it. */
    public boolean early() {
        return !betterAfter.isEmpty();
    }

    /** Whether anything surely or perhaps missing waits for it. */
    public boolean frees() {
        return freesGaps + freesDoubts > 0;
    }
}
