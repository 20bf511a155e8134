package org.leadershipadvisor.profile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever stands in a document, it is read or refused in plain words. */
final class ProfileFuzzTest {

    private static final int ROUNDS = 1500;

    private static final List<String> PIECES = List.of(
            "{",
            "}",
            "[",
            "]",
            ":",
            ",",
            "\"",
            "'",
            "\\",
            "\n",
            "\t",
            " ",
            "  ",
            "- ",
            "? ",
            ": ",
            "&a ",
            "*a",
            "!",
            "!!int ",
            "!!binary ",
            "!!float ",
            "|",
            ">",
            "%",
            "@",
            "`",
            "#",
            "<<: ",
            "---\n",
            "...\n",
            "~",
            "null",
            "0",
            "-",
            "1e",
            ".5",
            ".nan",
            "\\u",
            "\\x4",
            "\\U0011FFFF",
            "\uFEFF",
            "\u0085",
            "\u2028",
            "\uFFFE",
            "é",
            "😀",
            "//");

    @ParameterizedTest
    @ValueSource(strings = {"x.yaml", "x.json"})
    void nothingEscapes(String name) {
        Random random = new Random(name.hashCode());
        String document =
                name.endsWith("json") ? ProfileDocuments.fullTree().toPrettyString() : ProfileDocuments.full();
        for (int i = 0; i < ROUNDS; i++) {
            for (Problem problem : ProfileDocuments.problems(name, mutated(document, random))) {
                assertThat(problem.toString())
                        .doesNotContainPattern(
                                "\\w+\\.\\w+\\.\\w+\\.[A-Z]|Exception|[A-Z]+_[A-Z]+|\\(byte|reader|Stream")
                        .doesNotContainPattern("[\\p{Cc}]");
            }
        }
    }

    private static byte[] mutated(String document, Random random) {
        StringBuilder text = new StringBuilder(document);
        for (int i = random.nextInt(3); i >= 0; i--) {
            int at = random.nextInt(text.length());
            int end = Math.min(text.length(), at + random.nextInt(4));
            text.replace(at, end, PIECES.get(random.nextInt(PIECES.size())));
        }
        byte[] bytes = text.toString().getBytes(UTF_8);
        if (random.nextInt(10) == 0) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
        }
        return random.nextInt(10) == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length)) : bytes;
    }
}
