package org.leadershipadvisor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The line that says how far a batch is. */
class ProgressLineTest {

    private final ByteArrayOutputStream shown = new ByteArrayOutputStream();
    private long seconds = 1;

    private ProgressLine line(long bytes) {
        ProgressLine line = new ProgressLine(
                new PrintStream(shown, true, StandardCharsets.UTF_8), () -> TimeUnit.SECONDS.toNanos(seconds));
        line.begin(bytes);
        return line;
    }

    private String last() {
        String all = shown.toString(StandardCharsets.UTF_8);
        return all.substring(all.lastIndexOf('\r', all.length() - 2) + 1).strip();
    }

    @Test
    void rateAndTimeLeftCountFromWhereTheRunWentOn() {
        ProgressLine line = line(10_000);
        line.at(5_001, 2, 1_000);
        seconds = 11;
        line.at(6_000, 3, 2_000);
        assertThat(last()).isEqualTo("6,000 done, 3 refused, 100 a second, about 1 min left");
        line.at(6_001, 3, 2_001);
        assertThat(last()).startsWith("6,000 done");
        line.clear();
        assertThat(last()).isEmpty();
    }

    @Test
    void whereNobodyKnowsHowMuchThereIsNoTimeIsLeft() {
        ProgressLine line = line(0);
        line.at(1, 0, 50);
        seconds = 3;
        line.at(10, 0, 500);
        assertThat(last()).isEqualTo("10 done, 0 refused, 5 a second");
    }
}
