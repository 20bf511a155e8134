package org.leadershipadvisor.benchmark;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.leadershipadvisor.Distribution;
import org.leadershipadvisor.benchmark.Stopwatch.Measured;
import org.leadershipadvisor.inference.KnowledgeBaseStart;

/**
 * Whole processes, from nothing to advice on a typical site: time on the clock, time of the processor, and memory. Where
 * this machine has no stopwatch, there are no rows.
 */
final class Cold {

    private static final String SITE = "samples/" + Sites.TYPICAL;
    private static final Path JAVA_25 = Path.of("/usr/lib/jvm/temurin-25-jdk-amd64");
    private static final long PATIENCE = TimeUnit.MINUTES.toNanos(5);

    private final boolean quick;
    private final Path scratch;
    private final Stopwatch stopwatch;
    private final Path program;

    Cold(boolean quick, Path scratch) throws IOException {
        this.quick = quick;
        this.scratch = scratch;
        stopwatch = new Stopwatch(scratch);
        program = Distribution.unpack(scratch.resolve("program"));
    }

    List<Row> rows() throws IOException, InterruptedException {
        List<Row> rows = new ArrayList<>();
        rows.add(Row.section("Cold: whole processes, resident memory", "processor to hello-world"));
        if (!Stopwatch.missing().isEmpty()) {
            rows.add(Row.missing("all", Stopwatch.missing()));
            return rows;
        }
        java(rows, "this Java", Jvm.HOME);
        if (Files.exists(JAVA_25)) {
            java(rows, "Java 25", JAVA_25);
        } else {
            rows.add(Row.missing("Java 25", "not at " + JAVA_25));
        }
        return rows;
    }

    private void java(List<Row> rows, String name, Path home) throws IOException, InterruptedException {
        Measured hello = median(7, home, Jvm.command(home, List.of(), Hello.class));
        rows.add(row(name + ": hello-world", hello, hello));
        rows.add(row(
                name + ": hand-written Java with Jackson, no rules",
                median(7, home, Jvm.command(home, List.of(), JacksonStart.class, SITE)),
                hello));
        launcher(rows, name, home, hello);
        List<String> jar = List.of(Jvm.java(home), "-jar", jar(), "advise", SITE);
        rows.add(row(name + ": java -jar, advise", median(3, home, jar), hello));
        rows.add(row(
                name + ": " + DrlText.rules(Questions.ALL) + " rules compiled at start, no report",
                median(1, home, Jvm.command(home, List.of(), ClassicStart.class, SITE)),
                hello));
    }

    private void launcher(List<Row> rows, String name, Path home, Measured hello)
            throws IOException, InterruptedException {
        List<String> command = List.of(program.resolve("bin/advisor").toString(), "advise", SITE);
        List<Measured> first = new ArrayList<>();
        Path cache = scratch;
        for (int i = 0; i < (quick ? 1 : 2); i++) {
            cache = Files.createTempDirectory(scratch, "cache");
            first.add(stopwatch.once(home, cache, command));
            archive(cache);
        }
        rows.add(row(name + ": launcher, first run", Measured.median(first), hello));
        rows.add(row(name + ": launcher, later runs", stopwatch.median(runs(7), home, cache, command), hello));
        rows.add(row(
                name + ": started alike, rules loaded and nothing else",
                stopwatch.median(runs(7), home, cache, knowledgeBase(home, archive(cache))),
                hello));
    }

    /** The rules' classes loaded and their network built, started as the launcher starts it: a floor to the rows above. */
    private List<String> knowledgeBase(Path home, Path archive) {
        String kept = home.equals(JAVA_25) ? "-XX:AOTCache=" : "-XX:SharedArchiveFile=";
        return List.of(
                Jvm.java(home),
                kept + archive,
                "-XX:TieredStopAtLevel=1",
                "-XX:CompileThresholdScaling=5",
                "-XX:+UseSerialGC",
                "-Xlog:disable",
                "-cp",
                jar() + File.pathSeparator + "target/test-classes",
                KnowledgeBaseStart.class.getName());
    }

    /** The archive of classes that the launcher leaves behind, once it is there. */
    private static Path archive(Path cache) throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE;
        while (System.nanoTime() < end) {
            try (Stream<Path> files = Files.walk(cache)) {
                List<Path> made = files.filter(Files::isRegularFile).toList();
                if (made.size() == 1 && made.get(0).toString().endsWith(".jsa")) {
                    return made.get(0);
                }
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        throw new IllegalStateException("The launcher left no archive in " + cache);
    }

    private String jar() {
        return program.resolve("leadership-advisor.jar").toString();
    }

    private int runs(int wanted) {
        return quick ? 1 : wanted;
    }

    private Measured median(int runs, Path home, List<String> command) throws IOException, InterruptedException {
        return stopwatch.median(runs(runs), home, scratch, command);
    }

    private static Row row(String what, Measured measured, Measured hello) {
        return new Row(
                what,
                Row.millis(measured.wall()) + ", " + Row.millis(measured.cpu()),
                Row.megabytes(measured.memory()),
                Row.times(measured.cpu() / hello.cpu()));
    }
}
