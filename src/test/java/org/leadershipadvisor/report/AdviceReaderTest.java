package org.leadershipadvisor.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.leadershipadvisor.LeadershipAdvisor;
import org.leadershipadvisor.advice.Advice;
import org.leadershipadvisor.profile.Profile;

/** Documents of many blocks, read in blocks, say the same as documents read one by one. */
class AdviceReaderTest {

    private static final Advice ADVICE =
            LeadershipAdvisor.withBuiltInRules().advise(Profile.read(Path.of("samples/mercy-valley.json")));
    private static final String LINE = JsonLines.brief().render(ADVICE);
    private static final String PAGE = new JsonReport().render(ADVICE);
    private static final int MANY = 150;

    private static byte[] lines(int count) {
        return lines(count, "");
    }

    /** Lines that each name their number as their site, and something after them. */
    private static byte[] lines(int count, String after) {
        StringBuilder lines = new StringBuilder();
        IntStream.rangeClosed(1, count)
                .forEach(i -> lines.append(LINE.replace("\"mercy-valley\"", "\"site-" + i + "\"")));
        return lines.append(after).toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> read(byte[] document) {
        List<String> sites = new ArrayList<>();
        read(document, sites);
        return sites;
    }

    private static void read(byte[] document, List<String> into) {
        new AdviceReader("results", new ByteArrayInputStream(document))
                .forEach(line -> into.add(
                        line.number() + " " + line.brief().organization().id()));
    }

    private static List<String> numbered(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(i -> i + " site-" + i).toList();
    }

    @Test
    void linesComeInTheirOrderWithTheirNumbers() {
        assertThat(lines(MANY)).hasSizeGreaterThan(4 << 19);
        assertThat(read(lines(MANY))).isEqualTo(numbered(MANY));
    }

    @Test
    void whatIsNoPlainLineIsReadAllTheSame() {
        assertThat(read(lines(MANY, PAGE + "\n\n" + LINE)))
                .startsWith(numbered(MANY).toArray(String[]::new))
                .hasSize(MANY + 2)
                .contains(MANY + 1 + " mercy-valley");
        String array = "["
                + new String(lines(MANY), StandardCharsets.UTF_8)
                        .stripTrailing()
                        .replace("\n", ",\n") + "]";
        assertThat(read(array.getBytes(StandardCharsets.UTF_8))).isEqualTo(numbered(MANY));
    }

    @Test
    void aMistakeIsToldWithItsLineAfterAllBeforeIt() {
        for (String wrong : List.of("{}", "{\"tool\": 3", "[]", "7")) {
            List<String> before = new ArrayList<>();
            byte[] document = lines(MANY, wrong + "\n" + LINE.repeat(MANY));
            assertThatThrownBy(() -> read(document, before))
                    .isInstanceOf(InvalidAdviceException.class)
                    .hasMessageStartingWith("results:" + (MANY + 1) + ":");
            assertThat(before).isEqualTo(numbered(MANY));
        }
    }

    @Test
    void aFileThatIsCutOffSaysHowManySitesItGave() throws IOException {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(whole)) {
            out.write(lines(MANY));
        }
        assertThat(read(whole.toByteArray())).isEqualTo(numbered(MANY));
        List<String> before = new ArrayList<>();
        byte[] half = Arrays.copyOf(whole.toByteArray(), whole.size() / 2);
        assertThatThrownBy(() -> read(half, before))
                .isInstanceOf(InvalidAdviceException.class)
                .satisfies(problem -> assertThat(problem)
                        .hasMessageContaining("broken or cut off after " + before.size() + " sites"));
        assertThat(before).hasSizeBetween(MANY / 4, MANY - 1);
    }

    @Test
    void nothingIsNoAdvice() {
        assertThatThrownBy(() -> read(" \n".repeat(1 << 19).getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(InvalidAdviceException.class)
                .hasMessageContaining("found nothing");
    }
}
