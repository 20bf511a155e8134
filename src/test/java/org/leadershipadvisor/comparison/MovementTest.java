package org.leadershipadvisor.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MovementTest {

    @ParameterizedTest
    @CsvSource({
        "1, 2, 3, 3, RISEN",
        "3, 3, 0, 2, FALLEN",
        "1, 2, 2, 4, MAY_HAVE_RISEN",
        "2, 4, 1, 3, MAY_HAVE_FALLEN",
        "0, 4, 0, 2, BETTER_KNOWN",
        "0, 4, 4, 4, BETTER_KNOWN",
        "1, 1, 0, 4, LESS_KNOWN",
        "1, 2, 1, 3, LESS_KNOWN",
        "1, 3, 1, 3, UNCHANGED"
    })
    void anIntervalMovedSurelyOnlyWhereTheTwoDoNotOverlap(
            int low, int high, int newLow, int newHigh, Movement movement) {
        assertThat(Movement.of(low, high, newLow, newHigh)).isEqualTo(movement);
    }

    @Test
    void whatDidNotApplyDoesAndTheOtherWayRound() {
        assertThat(Movement.of(null, null)).isEqualTo(Movement.UNCHANGED);
    }
}
