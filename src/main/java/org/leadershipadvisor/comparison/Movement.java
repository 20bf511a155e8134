package org.leadershipadvisor.comparison;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.leadershipadvisor.advice.Score;

/** How an interval moved. It moved surely only where the two do not overlap. */
public enum Movement {
    /** It surely rose: its lowest lies above where it can have been. */
    RISEN,
    /** It surely fell: its highest lies below where it can have been. */
    FALLEN,
    /** Both ends rose, and it may have stood still. */
    MAY_HAVE_RISEN,
    /** Both ends fell, and it may have stood still. */
    MAY_HAVE_FALLEN,
    /** It lies within where it was: more is known of it. */
    BETTER_KNOWN,
    /** It holds where it was: less is known of it. */
    LESS_KNOWN,
    /** It did not apply, and does. */
    NOW_APPLIES,
    /** It did apply, and does not. */
    NO_LONGER_APPLIES,
    /** Nothing changed. */
    UNCHANGED;

    /**
     * How an interval moved to another.
     *
     * @param low lower end before
     * @param high upper end before, not below {@code low}
     * @param newLow lower end after
     * @param newHigh upper end after, not below {@code newLow}
     */
    public static <T extends Comparable<T>> Movement of(T low, T high, T newLow, T newHigh) {
        if (newLow.compareTo(high) > 0) {
            return RISEN;
        } else if (newHigh.compareTo(low) < 0) {
            return FALLEN;
        }
        return overlapping(Integer.signum(newLow.compareTo(low)), Integer.signum(newHigh.compareTo(high)));
    }

    /** How a score moved; null where it does not apply. */
    public static Movement of(@Nullable Score before, @Nullable Score after) {
        return of(before, after, Score::low, Score::high);
    }

    static <T, N extends Comparable<N>> Movement of(
            @Nullable T before, @Nullable T after, Function<T, N> low, Function<T, N> high) {
        if (before == null) {
            return after == null ? UNCHANGED : NOW_APPLIES;
        } else if (after == null) {
            return NO_LONGER_APPLIES;
        }
        return of(low.apply(before), high.apply(before), low.apply(after), high.apply(after));
    }

    private static Movement overlapping(int lowMoved, int highMoved) {
        if (lowMoved == 0 && highMoved == 0) {
            return UNCHANGED;
        } else if (lowMoved == highMoved) {
            return lowMoved > 0 ? MAY_HAVE_RISEN : MAY_HAVE_FALLEN;
        }
        return lowMoved >= 0 && highMoved <= 0 ? BETTER_KNOWN : LESS_KNOWN;
    }
}
