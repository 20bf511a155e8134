package org.leadershipadvisor.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.leadershipadvisor.inference.Share;
import org.leadershipadvisor.profile.Fact;
import org.leadershipadvisor.profile.Ternary;

/**
 * What each entry of a register is asked. It stands for a practice; {@link Draw} says which rules look at it.
 *
 * @param id the practice's name
 * @param entries whom it asks
 * @param drl the question as a rule writes it
 * @param asks the question as Java writes it
 */
record Question(String id, Entries entries, String drl, Function<Fact, Ternary> asks) {

    /** How many entries say yes, no, or nothing. */
    Share share(List<Fact> counted) {
        List<Fact> yes = new ArrayList<>();
        List<Fact> no = new ArrayList<>();
        List<Fact> unknown = new ArrayList<>();
        for (Fact fact : counted) {
            switch (asks.apply(fact)) {
                case YES -> yes.add(fact);
                case NO -> no.add(fact);
                case UNKNOWN -> unknown.add(fact);
            }
        }
        return new Share(yes, no, unknown);
    }

    /** Whether an entry says no. */
    boolean denied(Fact fact) {
        return asks.apply(fact) == Ternary.NO;
    }
}
