package org.leadershipadvisor.framework;

/**
 * What is known of a level: it lies between {@code low} and {@code high}, both included.
 *
 * @param low the lowest level it can be, 0 to 4
 * @param high the highest level it can be, 0 to 4, not below {@code low}
 */
public record Interval(int low, int high) {

    /** The lowest level: absent. */
    public static final int ABSENT = 0;
    /** A start has been made. */
    public static final int BEGINNING = 1;
    /** Making progress, not yet there. */
    public static final int PROGRESS = 2;
    /** The level from which a practice counts as in place. */
    public static final int IN_PLACE = 3;
    /** The highest level: exemplary. */
    public static final int EXEMPLARY = 4;

    /** Nothing is known. */
    public static final Interval UNKNOWN = new Interval(ABSENT, EXEMPLARY);

    /** @throws IllegalArgumentException where the levels are out of range or order */
    public Interval {
        if (low < ABSENT || high > EXEMPLARY || low > high) {
            throw new IllegalArgumentException("No interval of levels: " + low + " to " + high);
        }
    }

    /** Exactly this level. */
    public static Interval exactly(int level) {
        return new Interval(level, level);
    }

    /** This level or a higher one. */
    public static Interval atLeast(int level) {
        return new Interval(level, EXEMPLARY);
    }

    /** This level or a lower one. */
    public static Interval atMost(int level) {
        return new Interval(ABSENT, level);
    }

    /** Surely not in place. */
    public boolean gap() {
        return high < IN_PLACE;
    }

    /** Perhaps in place, perhaps not. */
    public boolean doubt() {
        return low < IN_PLACE && high >= IN_PLACE;
    }

    /** Surely in place. */
    public boolean inPlace() {
        return low >= IN_PLACE;
    }

    /** Whether anything at all is known. */
    public boolean known() {
        return low > ABSENT || high < EXEMPLARY;
    }

    /** Whether some level lies in both. */
    public boolean meets(Interval other) {
        return low <= other.high && other.low <= high;
    }

    /** The smallest interval that holds both. */
    public Interval hull(Interval other) {
        return new Interval(Math.min(low, other.low), Math.max(high, other.high));
    }

    /** This interval with both ends moved to the nearest level of the bounds. */
    public Interval clampInto(Interval bounds) {
        return new Interval(bounds.clamp(low), bounds.clamp(high));
    }

    private int clamp(int level) {
        return Math.max(low, Math.min(high, level));
    }

    @Override
    public String toString() {
        return low == high ? Integer.toString(low) : low + "-" + high;
    }
}
