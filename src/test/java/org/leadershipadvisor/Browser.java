package org.leadershipadvisor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Runs the scripts under {@code src/test/browser}. They need Chromium, node, pdftotext and the modules that {@code npm ci}
 * puts beside them; where one is missing the test is skipped and says so, but where the variable {@code CI} is
 * {@code true} it fails.
 */
public final class Browser {

    private static final Path SCRIPTS = Path.of("src/test/browser");

    private Browser() {}

    /** Runs a script, which prints what is wrong and ends with 0 where nothing is. */
    public static void run(String script, List<String> arguments) throws IOException, InterruptedException {
        List<String> missing = missing();
        boolean required = Objects.equals(System.getenv("CI"), "true");
        assertThat(required ? missing : List.of()).as("missing").isEmpty();
        assumeTrue(missing.isEmpty(), () -> "No browser tests: missing " + String.join(", ", missing));
        List<String> command =
                new ArrayList<>(List.of("node", SCRIPTS.resolve(script).toString()));
        command.addAll(arguments);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
    }

    private static List<String> missing() {
        return Stream.concat(
                        Stream.of("chromium", "node", "pdftotext").filter(program -> !onPath(program)),
                        Stream.of("node_modules")
                                .filter(modules -> !Files.isDirectory(SCRIPTS.resolve(modules)))
                                .map(modules -> modules + " (run: npm ci --prefix " + SCRIPTS + ")"))
                .toList();
    }

    private static boolean onPath(String program) {
        return Stream.of(Objects.requireNonNullElse(System.getenv("PATH"), "").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
