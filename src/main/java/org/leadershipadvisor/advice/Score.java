package org.leadershipadvisor.advice;

import java.math.BigDecimal;
import org.leadershipadvisor.framework.Interval;

/**
 * A mean of levels, between two bounds because some levels are not known.
 *
 * @param low the mean if all that is not known stood lowest, 0 to 4, two decimals
 * @param high the mean if all that is not known stood highest, 0 to 4, two decimals
 * @param known how many of its practices anything is known of
 * @param of how many practices it is the mean of
 * @param provisional whether less than 60 % of its practices are known (our threshold)
 */
public record Score(BigDecimal low, BigDecimal high, int known, int of, boolean provisional) {

    private static final BigDecimal IN_PLACE = BigDecimal.valueOf(Interval.IN_PLACE);

    /** Whether what it is the score of is surely in place as a whole. */
    public boolean inPlace() {
        return low.compareTo(IN_PLACE) >= 0;
    }

    /** Whether it surely is not. */
    public boolean weak() {
        return high.compareTo(IN_PLACE) < 0;
    }
}
