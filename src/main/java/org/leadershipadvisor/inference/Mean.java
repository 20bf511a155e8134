package org.leadershipadvisor.inference;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.leadershipadvisor.framework.Component;
import org.leadershipadvisor.framework.Framework;
import org.leadershipadvisor.framework.Interval;
import org.leadershipadvisor.profile.Ternary;

/**
 * How a component of the framework stands, as sums of levels over its practices.
 *
 * @param component which
 * @param practices how many of its practices apply, at least one
 * @param low the sum if all that is not known stood lowest
 * @param high the sum if all that is not known stood highest
 * @param lowIfBest the lowest sum if all that somebody is unsure of stood highest
 * @param highIfWorst the highest sum if all that somebody is unsure of stood lowest
 */
public record Mean(Component component, int practices, int low, int high, int lowIfBest, int highIfWorst) {

    private static final int DECIMALS = 2;

    static Stream<Mean> all(Framework framework, Map<String, Standing> standings) {
        return Stream.of(Component.values())
                .map(component -> of(component, practices(component, framework, standings)))
                .filter(mean -> mean.practices > 0);
    }

    private static Collection<Standing> practices(
            Component component, Framework framework, Map<String, Standing> standings) {
        return framework.practicesOf(component).stream()
                .map(practice -> standings.get(practice.id()))
                .filter(Objects::nonNull)
                .toList();
    }

    private static Mean of(Component component, Collection<Standing> standings) {
        int low = 0;
        int high = 0;
        int open = 0;
        for (Standing standing : standings) {
            Interval levels = standing.levels();
            low += levels.low();
            high += levels.high();
            open += standing.open() ? levels.high() - levels.low() : 0;
        }
        return new Mean(component, standings.size(), low, high, low + open, high - open);
    }

    /**
     * Whether it stands below another by at least so much, whatever is not known.
     *
     * @param levels by how much, 0 to 4
     */
    public Ternary below(Mean other, double levels) {
        if (below(high, other.low, other.practices, levels)) {
            return Ternary.YES;
        }
        return below(low, other.high, other.practices, levels) ? Ternary.UNKNOWN : Ternary.NO;
    }

    /** Whether it would stand so far below another if all that somebody is unsure of spoke for it. */
    public boolean belowAtWorst(Mean other, double levels) {
        return below(highIfWorst, other.lowIfBest, other.practices, levels);
    }

    private boolean below(int sum, int otherSum, int otherPractices, double levels) {
        return (double) sum * otherPractices + levels * practices * otherPractices <= (double) otherSum * practices;
    }

    /** Whether it stands below a level, whatever is not known. */
    public Ternary below(int level) {
        if (high < level * practices) {
            return Ternary.YES;
        }
        return low < level * practices ? Ternary.UNKNOWN : Ternary.NO;
    }

    /** Whether it would stand below a level if all that somebody is unsure of spoke for it. */
    public boolean belowAtWorst(int level) {
        return highIfWorst < level * practices;
    }

    /** The mean if all that is not known stood lowest, 0 to 4, two decimals. */
    public BigDecimal lowest() {
        return mean(low);
    }

    /** The mean if all that is not known stood highest, 0 to 4, two decimals. */
    public BigDecimal highest() {
        return mean(high);
    }

    private BigDecimal mean(int sum) {
        return BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(practices), DECIMALS, RoundingMode.HALF_UP);
    }
}
