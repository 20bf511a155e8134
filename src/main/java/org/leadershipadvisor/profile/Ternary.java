package org.leadershipadvisor.profile;

import org.jspecify.annotations.Nullable;

/** Yes, no, or not known. */
public enum Ternary {
    YES,
    NO,
    UNKNOWN;

    /** Yes or no. */
    public static Ternary of(boolean yes) {
        return yes ? YES : NO;
    }

    /** Unknown where the number is missing, else whether it is at least the bound. */
    public static Ternary atLeast(@Nullable Number number, double bound) {
        return number == null ? UNKNOWN : of(number.doubleValue() >= bound);
    }

    /** Unknown where the number is missing, else whether it is at most the bound. */
    public static Ternary atMost(@Nullable Number number, double bound) {
        return number == null ? UNKNOWN : of(number.doubleValue() <= bound);
    }

    /** Yes where both are, no where either is not, else unknown. */
    public Ternary and(Ternary other) {
        if (this == NO || other == NO) {
            return NO;
        }
        return this == YES && other == YES ? YES : UNKNOWN;
    }

    /** Yes where either is, no where neither is, else unknown. */
    public Ternary or(Ternary other) {
        if (this == YES || other == YES) {
            return YES;
        }
        return this == NO && other == NO ? NO : UNKNOWN;
    }
}
