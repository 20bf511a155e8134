package org.leadershipadvisor.inference;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The mean of what a group of raters said about several practices.
 *
 * @param group the group's name in documents, or {@link GroupView#OTHERS}
 * @param name how a sentence calls it
 * @param lowest sum of the lowest levels its answers leave possible
 * @param highest sum of the highest levels its answers leave possible
 * @param practices of how many practices
 */
public record GroupMean(String group, String name, int lowest, int highest, int practices) {

    /** The lowest its mean can be, 0 to 4, two decimals. */
    public BigDecimal low() {
        return mean(lowest);
    }

    /** The highest its mean can be, 0 to 4, two decimals. */
    public BigDecimal high() {
        return mean(highest);
    }

    /** Its mean as a sentence says it: {@code 1.50}, or {@code 1.20 to 2.50} where not everything is known. */
    public String levels() {
        return lowest == highest ? low().toString() : low() + " to " + high();
    }

    private BigDecimal mean(int sum) {
        return BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(practices), 2, RoundingMode.HALF_UP);
    }

    /** Whether it surely lies at least so many levels above another. */
    boolean surelyAbove(GroupMean other, double levels) {
        return lowest - other.highest >= levels * practices;
    }

    /** Whether it perhaps lies at least so many levels above another. */
    boolean perhapsAbove(GroupMean other, double levels) {
        return highest - other.lowest >= levels * practices;
    }
}
