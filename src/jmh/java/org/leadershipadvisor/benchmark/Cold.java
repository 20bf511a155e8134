package org.leadershipadvisor.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Whole processes, from nothing to advice on a typical site: time on the clock, time of the processor, and memory. Bash
 * tells the times to a millisecond, GNU time the memory; where they are missing, so are the rows.
 */
final class Cold {

    private static final String SITE = "samples/" + Sites.TYPICAL;
    private static final Path JAVA_25 = Path.of("/usr/lib/jvm/temurin-25-jdk-amd64");
    private static final Path BASH = Path.of("/bin/bash");
    private static final Path TIME = Path.of("/usr/bin/time");
    private static final String SCRIPT =
            "TIMEFORMAT='%R %U %S'; time " + TIME + " -q -f %M -o \"$0\" \"$@\" >/dev/null 2>&1";

    private final boolean quick;
    private final Path scratch;

    Cold(boolean quick, Path scratch) {
        this.quick = quick;
        this.scratch = scratch;
    }

    /** Times in seconds, memory in bytes. */
    private record Measured(double wall, double cpu, double memory) {}

    List<Row> rows() throws IOException, InterruptedException {
        List<Row> rows = new ArrayList<>();
        rows.add(Row.section("Cold: whole processes, resident memory", "processor to hello-world"));
        if (!Files.isExecutable(BASH) || !Files.isExecutable(TIME)) {
            rows.add(Row.missing("all", "no " + BASH + " or " + TIME + " here"));
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
        int runs = quick ? 1 : 9;
        Measured hello = median(runs, home, Jvm.command(home, List.of(), Hello.class));
        rows.add(row(name + ": hello-world", hello, hello));
        launcher(rows, name, home, hello);
        List<String> jar = List.of(Jvm.java(home), "-jar", "target/leadership-advisor.jar", "advise", SITE);
        rows.add(row(name + ": java -jar, advise", median(runs, home, jar), hello));
        List<String> classic = Jvm.command(home, List.of(), ClassicStart.class, SITE);
        rows.add(row(
                name + ": " + DrlText.rules(Questions.ALL) + " rules compiled at start, no report",
                median(quick ? 1 : 3, home, classic),
                hello));
    }

    private void launcher(List<Row> rows, String name, Path home, Measured hello)
            throws IOException, InterruptedException {
        Path launcher = findLauncher();
        if (launcher == null) {
            rows.add(Row.missing(name + ": launcher", "no target/leadership-advisor*/bin/advisor here"));
            return;
        }
        List<String> command = List.of(launcher.toString(), "advise", SITE);
        List<Measured> first = new ArrayList<>();
        for (int i = 0; i < (quick ? 1 : 3); i++) {
            first.add(measure(home, Files.createTempDirectory(scratch, "cache"), command));
        }
        rows.add(row(name + ": launcher, first run", median(first), hello));
        rows.add(row(name + ": launcher, later runs", median(quick ? 1 : 9, home, command), hello));
    }

    private static Path findLauncher() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("target"))) {
            return folders.filter(folder -> folder.getFileName().toString().startsWith("leadership-advisor"))
                    .map(folder -> folder.resolve("bin/advisor"))
                    .filter(Files::isExecutable)
                    .findFirst()
                    .orElse(null);
        }
    }

    /** The median of several runs, after one that warms the disk's cache and the launcher's. */
    private Measured median(int runs, Path home, List<String> command) throws IOException, InterruptedException {
        Path cache = Files.createTempDirectory(scratch, "cache");
        List<Measured> measured = new ArrayList<>();
        measure(home, cache, command);
        for (int i = 0; i < runs; i++) {
            measured.add(measure(home, cache, command));
        }
        return median(measured);
    }

    private static Measured median(List<Measured> runs) {
        return new Measured(
                middle(runs.stream().map(Measured::wall)),
                middle(runs.stream().map(Measured::cpu)),
                middle(runs.stream().map(Measured::memory)));
    }

    private static double middle(Stream<Double> numbers) {
        List<Double> sorted = numbers.sorted().toList();
        return sorted.get(sorted.size() / 2);
    }

    private Measured measure(Path home, Path cache, List<String> command) throws IOException, InterruptedException {
        Path memory = scratch.resolve("memory");
        List<String> timed = new ArrayList<>(List.of(BASH.toString(), "-c", SCRIPT, memory.toString()));
        timed.addAll(command);
        ProcessBuilder builder = new ProcessBuilder(timed).redirectErrorStream(true);
        builder.environment()
                .putAll(Map.of(
                        "LC_ALL", "C",
                        "JAVA_HOME", home.toString(),
                        "XDG_CACHE_HOME", cache.toString()));
        Process process = builder.start();
        process.getOutputStream().close();
        String[] times =
                new String(process.getInputStream().readAllBytes()).strip().split(" ", -1);
        if (process.waitFor() != 0) {
            throw new IllegalStateException("Ended with " + process.exitValue() + ": " + command);
        }
        return new Measured(
                Double.parseDouble(times[0]),
                Double.parseDouble(times[1]) + Double.parseDouble(times[2]),
                Double.parseDouble(Files.readString(memory).strip()) * 1024);
    }

    private static Row row(String what, Measured measured, Measured hello) {
        return new Row(
                what,
                Row.millis(measured.wall()) + ", " + Row.millis(measured.cpu()),
                Row.megabytes(measured.memory()),
                Row.times(measured.cpu() / hello.cpu()));
    }
}
