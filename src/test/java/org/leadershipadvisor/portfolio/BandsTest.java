package org.leadershipadvisor.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BandsTest {

    @Test
    void bandsOfNumbersStandBySizeAndWordsByTheAlphabet() {
        assertThat(Stream.of("over 200", "over 90 to 200", "up to 90").sorted(Bands.ORDER))
                .containsExactly("up to 90", "over 90 to 200", "over 200");
        assertThat(Stream.of("south", "north").sorted(Bands.ORDER)).containsExactly("north", "south");
    }
}
