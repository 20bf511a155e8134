package org.leadershipadvisor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leadershipadvisor.profile.Profile;

/** Advice costs no more than {@code limits.properties} allows, in counts that a busy machine does not move. */
class AllocationGuardTest {

    private static final int WARM_UP = 5;
    private static final int RUNS = 10;
    private static final int PATIENCE = 60;

    @TempDir
    Path folder;

    private static long limit(String name) throws IOException {
        try (InputStream in = AllocationGuardTest.class.getResourceAsStream("limits.properties")) {
            Properties limits = new Properties();
            limits.load(in);
            return Long.parseLong(limits.getProperty(name));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"quiet-harbor.json", "northgate.json", "stonebrook.yaml"})
    void adviceAllocatesNoMoreBytes(String sample) throws IOException {
        LeadershipAdvisor advisor = LeadershipAdvisor.withBuiltInRules();
        Profile profile = Profile.read(Path.of("samples", sample));
        for (int i = 0; i < WARM_UP; i++) {
            advisor.advise(profile);
        }
        assertThat(fewestBytes(() -> advisor.advise(profile)))
                .isPositive()
                .isLessThanOrEqualTo(limit("bytes." + sample));
    }

    /** The fewest of several runs: what happens beside the work only ever adds. */
    private static long fewestBytes(Runnable work) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        assumeTrue(threads.isThreadAllocatedMemoryEnabled(), "this Java does not count bytes");
        long fewest = Long.MAX_VALUE;
        for (int i = 0; i < RUNS; i++) {
            long before = threads.getThreadAllocatedBytes(Thread.currentThread().getId());
            work.run();
            fewest = Math.min(
                    fewest,
                    threads.getThreadAllocatedBytes(Thread.currentThread().getId()) - before);
        }
        return fewest;
    }

    @ParameterizedTest
    @ValueSource(strings = {"--version", "--help", "advise samples/northgate.json"})
    void aStartLoadsNoMoreClasses(String arguments) throws Exception {
        List<String> command = List.of(arguments.split(" ", -1));
        assertThat(classes(command)).isPositive().isLessThanOrEqualTo(limit("classes." + command.get(0)));
    }

    private long classes(List<String> arguments) throws Exception {
        Path log = folder.resolve("classes");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load:file=" + log,
                "-cp",
                System.getProperty("java.class.path"),
                "org.leadershipadvisor.cli.Main"));
        command.addAll(arguments);
        Process process = new ProcessBuilder(command)
                .redirectOutput(folder.resolve("out").toFile())
                .redirectError(folder.resolve("err").toFile())
                .start();
        assertThat(process.waitFor(PATIENCE, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
        try (Stream<String> lines = Files.lines(log)) {
            return lines.filter(line -> line.contains(" source: ")).count();
        }
    }
}
