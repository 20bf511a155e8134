package org.leadershipadvisor.comparison;

import java.time.LocalDate;
import java.util.Optional;
import org.leadershipadvisor.advice.Advice;
import org.leadershipadvisor.advice.Brief;

/**
 * What differs between two advices on one organisation, and so can have caused a change. Where several things differ
 * and could not be tried one by one, the cause is one of them or all, and nobody can tell which.
 */
public enum Cause {
    /** What the profile says. */
    FACTS,
    /** The rules and their words, or the version of the program. */
    RULES,
    /** Facts or rules. */
    FACTS_OR_RULES,
    /** The day that counts as today: evidence ages, work stands still. */
    TIME,
    /** Facts or time passing. */
    FACTS_OR_TIME,
    /** Rules or time passing. */
    RULES_OR_TIME,
    /** Facts, rules or time passing. */
    FACTS_RULES_OR_TIME;

    /**
     * What an advice was made of.
     *
     * @param inputHash of the profile
     * @param tool by which rules
     * @param asOf on which day
     */
    public record Made(String inputHash, Advice.Tool tool, LocalDate asOf) {

        /** What an advice was made of. */
        public static Made of(Brief brief) {
            return new Made(brief.inputHash(), brief.tool(), brief.asOf());
        }
    }

    /** What differs between two advices; nothing where they were made of the same. */
    public static Optional<Cause> between(Made before, Made after) {
        int facts = before.inputHash.equals(after.inputHash) ? 0 : 1;
        int rules = before.tool.equals(after.tool) ? 0 : 2;
        int time = before.asOf.equals(after.asOf) ? 0 : 4;
        int all = facts + rules + time;
        return all == 0 ? Optional.empty() : Optional.of(values()[all - 1]);
    }
}
