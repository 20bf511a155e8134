package org.leadershipadvisor.report;

import java.math.BigDecimal;
import org.leadershipadvisor.advice.Score;

/**
 * A score as a bar on a scale of 0 to 100.
 *
 * @param from where it begins
 * @param width how wide it is; never too narrow to be seen
 */
record Bar(String from, String width) {

    private static final BigDecimal SCALE = BigDecimal.valueOf(25);
    private static final BigDecimal NARROWEST = BigDecimal.valueOf(2);
    private static final BigDecimal END = BigDecimal.valueOf(100);

    static Bar of(Score score) {
        BigDecimal width = score.high().subtract(score.low()).multiply(SCALE).max(NARROWEST);
        BigDecimal from = score.low().multiply(SCALE).min(END.subtract(width));
        return new Bar(from.toPlainString(), width.toPlainString());
    }
}
