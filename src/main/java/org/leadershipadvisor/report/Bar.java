package org.leadershipadvisor.report;

import java.math.BigDecimal;
import org.leadershipadvisor.advice.Score;

/**
 * A score as a bar on a scale of 0 to 100.
 *
 * @param low how far it reaches surely
 * @param high how far it may reach
 */
record Bar(String low, String high) {

    private static final BigDecimal SCALE = BigDecimal.valueOf(25);

    static Bar of(Score score) {
        return new Bar(scaled(score.low()), scaled(score.high()));
    }

    private static String scaled(BigDecimal level) {
        return level.multiply(SCALE).toPlainString();
    }
}
