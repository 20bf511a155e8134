package org.leadershipadvisor.inference;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.leadershipadvisor.framework.Interval;
import org.leadershipadvisor.profile.Fact;
import org.leadershipadvisor.profile.Ternary;

/**
 * What registers say about a practice.
 *
 * @param practice the practice's id
 * @param code which of the practice's evidence sentences says it
 * @param levels the levels it leaves possible
 * @param values what the sentence is filled with
 * @param share the share it counts, where it counts one
 * @param from the entries it rests on, by path
 */
public record Evidence(
        String practice,
        String code,
        Interval levels,
        Map<String, String> values,
        @Nullable Share share,
        List<Fact> from) {

    private static Evidence of(String practice, String code, Interval levels, Fact... from) {
        return new Evidence(practice, code, levels, Map.of(), null, sorted(from));
    }

    static List<Fact> sorted(Fact... facts) {
        return facts.length < 2
                ? List.of(facts)
                : Stream.of(facts).sorted(Comparator.comparing(Fact::path)).toList();
    }

    /** A share of a register's entries; values {@code yes}, {@code all}. */
    public static Evidence share(String practice, String code, Share share, Steps steps) {
        Map<String, String> values =
                Map.of("yes", Integer.toString(share.yes().size()), "all", Integer.toString(share.size()));
        return new Evidence(practice, code, share.levels(steps), values, share, share.facts());
    }

    /** A number by its steps; value {@code number}. */
    public static Evidence number(String practice, String code, Number number, Steps steps, Fact... from) {
        return of(practice, code, steps.levels(number.doubleValue()), from).with("number", number);
    }

    /** A share given as a number from 0 to 1, by its steps; value {@code percent}. */
    public static Evidence percent(String practice, String code, BigDecimal share, Steps steps, Fact... from) {
        return of(practice, code, steps.levels(share.doubleValue()), from).with("percent", share.movePointRight(2));
    }

    /** In place, perhaps exemplary. */
    public static Evidence inPlace(String practice, String code, Fact... from) {
        return of(practice, code, Interval.atLeast(Interval.IN_PLACE), from);
    }

    /** At least a level, perhaps more. */
    public static Evidence atLeast(String practice, String code, int level, Fact... from) {
        return of(practice, code, Interval.atLeast(level), from);
    }

    /** At most a level, perhaps less. */
    public static Evidence atMost(String practice, String code, int level, Fact... from) {
        return of(practice, code, Interval.atMost(level), from);
    }

    /** Absent. */
    public static Evidence absent(String practice, String code, Fact... from) {
        return of(practice, code, Interval.exactly(Interval.ABSENT), from);
    }

    /** In place where yes, at most a level where no, anything where unknown. */
    public static Evidence ternary(String practice, String code, Ternary says, int atMostIfNo, Fact... from) {
        return of(
                practice,
                code,
                switch (says) {
                    case YES -> Interval.atLeast(Interval.IN_PLACE);
                    case NO -> Interval.atMost(atMostIfNo);
                    case UNKNOWN -> Interval.UNKNOWN;
                },
                from);
    }

    /** The same with a number its sentence can use. */
    public Evidence with(String name, Number number) {
        return with(name, Values.plain(number));
    }

    /** The same with a text its sentence can use. */
    public Evidence with(String name, String text) {
        return new Evidence(practice, code, levels, Values.with(values, name, text), share, from);
    }

    /** The same levels cut down to an interval they meet. */
    public Evidence within(Interval bounds) {
        return new Evidence(practice, code, levels.clampInto(bounds), values, share, from);
    }

    /** Where the entries it rests on stand, as one text to sort by. */
    String paths() {
        return from.stream().map(Fact::path).toList().toString();
    }
}
