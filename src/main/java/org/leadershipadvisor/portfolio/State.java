package org.leadershipadvisor.portfolio;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leadershipadvisor.advice.Brief;
import org.leadershipadvisor.framework.Interval;

/** How a practice stands at a site. */
public enum State {
    /** Surely not in place. */
    GAP('g'),
    /** Perhaps in place, perhaps not: nobody knows. */
    UNKNOWN('?'),
    /** Surely in place, and something shows it. */
    SHOWN('s'),
    /** Said to be in place, and not shown. */
    CLAIMED('c'),
    /** It does not apply, or the rules that advised the site do not ask for it. */
    NOT_APPLICABLE('-');

    private static final Map<Character, State> BY_LETTER =
            Stream.of(values()).collect(Collectors.toUnmodifiableMap(State::letter, Function.identity()));

    private final char letter;

    State(char letter) {
        this.letter = letter;
    }

    /** The letter that stands for it in {@link Site#states()}. */
    public char letter() {
        return letter;
    }

    /** Whether it is known if the practice is in place. */
    public boolean known() {
        return this == GAP || inPlace();
    }

    /** Whether the practice is surely in place. */
    public boolean inPlace() {
        return this == SHOWN || this == CLAIMED;
    }

    static State of(char letter) {
        return BY_LETTER.getOrDefault(letter, NOT_APPLICABLE);
    }

    static State of(Brief.Standing standing) {
        Interval levels = new Interval(standing.low(), standing.high());
        if (levels.gap()) {
            return GAP;
        } else if (levels.doubt()) {
            return UNKNOWN;
        }
        return standing.claimed() ? CLAIMED : SHOWN;
    }
}
