package org.leadershipadvisor.inference;

import org.leadershipadvisor.framework.Interval;

/**
 * From which numbers on a practice is beginning, making progress, and in place. Falling bounds are upper bounds: the
 * smaller the number, the better.
 *
 * @param beginning the bound of level 1
 * @param progress the bound of level 2
 * @param inPlace the bound of level 3
 */
public record Steps(double beginning, double progress, double inPlace) {

    /** The level, 0 to 3, that a number stands for. */
    public int level(double number) {
        if (reaches(number, inPlace)) {
            return Interval.IN_PLACE;
        } else if (reaches(number, progress)) {
            return Interval.PROGRESS;
        }
        return reaches(number, beginning) ? Interval.BEGINNING : Interval.ABSENT;
    }

    private boolean reaches(double number, double bound) {
        return beginning > inPlace ? number <= bound : number >= bound;
    }

    /** The levels a number can stand for: what is in place may also be exemplary. */
    public Interval levels(double number) {
        int level = level(number);
        return level == Interval.IN_PLACE ? Interval.atLeast(level) : Interval.exactly(level);
    }
}
