package org.leadershipadvisor.portfolio.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The packaged program in processes of its own: killed, and short of memory. */
class BatchProcessIT {

    private static final String JAR = "target/leadership-advisor.jar";
    private static final int SITES = 500;
    private static final int PATIENCE = 120;

    @TempDir
    Path folder;

    /** Twenty kills in all. */
    static Stream<Arguments> formats() {
        return Stream.of(
                Arguments.of(7, Runs.LINES, List.of()),
                Arguments.of(7, Runs.GZIP, List.of("--gzip")),
                Arguments.of(6, Runs.FILES, List.of("--format", "md")));
    }

    private Process start(List<String> java, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(java);
        command.addAll(List.of("-jar", JAR, "batch"));
        command.addAll(arguments);
        return new ProcessBuilder(command)
                .redirectOutput(folder.resolve("stdout").toFile())
                .redirectError(folder.resolve("stderr").toFile())
                .start();
    }

    @ParameterizedTest
    @MethodSource("formats")
    void aRunThatIsKilledAtAnyMomentEndsInTheSameBytes(int kills, BatchFormat format, List<String> options)
            throws Exception {
        Path sites = Runs.sites(folder.resolve("sites.jsonl"), SITES);
        Path whole = folder.resolve("whole");
        Runs.run(Runs.options(whole, format, sites));
        Map<String, String> expected = Runs.contents(whole);
        long size = written(whole);
        Path out = folder.resolve("killed");
        List<String> arguments =
                new ArrayList<>(List.of(sites.toString(), "-o", out.toString(), "--threads", "2", "--resume"));
        arguments.addAll(options);
        Random random = new Random(kills);
        for (int kill = 0; kill < kills; kill++) {
            // From before the first byte to the very end, which the run may reach before it is hit.
            long moment = Math.round(size * (kill + random.nextDouble()) / kills);
            Process process = start(List.of("-XX:TieredStopAtLevel=1"), arguments);
            while (process.isAlive() && written(out) < moment) {
                TimeUnit.MILLISECONDS.sleep(2);
            }
            TimeUnit.MILLISECONDS.sleep(random.nextInt(30));
            process.destroyForcibly();
            assertThat(process.waitFor(PATIENCE, TimeUnit.SECONDS)).isTrue();
            Path copy = folder.resolve("copy-" + kill);
            copy(out, copy);
            Runs.run(Runs.resumed(Runs.options(copy, format, sites)));
            assertThat(Runs.contents(copy))
                    .as("killed after %s of %s bytes", moment, size)
                    .isEqualTo(expected);
        }
    }

    @Test
    void aRunKilledOverItsPortfolioGetsItWhole() throws Exception {
        Path sites = Runs.sites(folder.resolve("sites.jsonl"), SITES);
        Path out = folder.resolve("out");
        List<String> arguments = List.of(sites.toString(), "-o", out.toString(), "--gzip", "--portfolio", "--resume");
        Process process = start(List.of(), arguments);
        while (process.isAlive() && !drafted(out)) {
            TimeUnit.MILLISECONDS.sleep(2);
        }
        process.destroyForcibly();
        assertThat(process.waitFor(PATIENCE, TimeUnit.SECONDS)).isTrue();
        Process again = start(List.of(), arguments);
        assertThat(again.waitFor(PATIENCE, TimeUnit.SECONDS)).isTrue();
        assertThat(again.exitValue()).as("some sites are refused").isEqualTo(5);
        try (Stream<Path> files = Files.list(out)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("results.jsonl.gz", "errors.jsonl", "summary.json", "portfolio");
        }
        assertThat(out.resolve("portfolio/portfolio.html")).isNotEmptyFile();
    }

    private static boolean drafted(Path out) throws IOException {
        if (!Files.exists(out)) {
            return false;
        }
        try (Stream<Path> files = Files.list(out)) {
            return files.anyMatch(file -> file.getFileName().toString().endsWith(".tmp"));
        }
    }

    /** The bytes of results, whether or not they are finished. */
    private static long written(Path out) throws IOException {
        long size = 0;
        for (String name : List.of(
                "results.jsonl", "results.jsonl.gz", ".unfinished/results.jsonl", ".unfinished/results.jsonl.gz")) {
            Path file = out.resolve(name);
            size += Files.exists(file) ? file.toFile().length() : 0;
        }
        Path files = out.resolve("sites");
        if (Files.exists(files)) {
            try (Stream<Path> all = Files.list(files)) {
                size += all.count();
            }
        }
        return size;
    }

    private static void copy(Path from, Path to) throws IOException {
        if (!Files.exists(from)) {
            return;
        }
        try (Stream<Path> all = Files.walk(from)) {
            for (Path file : all.toList()) {
                Files.copy(file, to.resolve(from.relativize(file)));
            }
        }
    }

    @Test
    void manySitesAndAHugeLineFitInASmallHeap() throws Exception {
        Path sites = folder.resolve("sites.jsonl");
        int count = 4000;
        try (var out = Files.newBufferedWriter(sites)) {
            for (int i = 0; i < count; i++) {
                out.write(Runs.tiny("site-" + i) + "\n");
            }
            for (int i = 0; i < 100; i++) {
                out.write("x".repeat(1 << 20));
            }
            out.write("\n" + Runs.tiny("last"));
        }
        Path out = folder.resolve("out");
        Process process = start(List.of("-Xmx64m"), List.of(sites.toString(), "-o", out.toString()));
        assertThat(process.waitFor(PATIENCE, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue())
                .as(Files.readString(folder.resolve("stderr")))
                .isEqualTo(5);
        assertThat(Files.readString(folder.resolve("stdout")))
                .contains("Advised 4,001 of 4,002", "Refused 1 (too-large 1)");
        assertThat(Files.size(out.resolve("results.jsonl"))).isGreaterThan(64L << 20 >> 1);
    }
}
