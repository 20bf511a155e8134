package org.leadershipadvisor.inference;

import org.leadershipadvisor.profile.Fact;
import org.leadershipadvisor.profile.Ternary;

/**
 * What one entry of a register says to a question.
 *
 * @param fact the entry
 * @param says yes, no or unknown
 */
public record Vote(Fact fact, Ternary says) {

    /** What an entry says. */
    public static Vote of(Fact fact, Ternary says) {
        return new Vote(fact, says);
    }
}
