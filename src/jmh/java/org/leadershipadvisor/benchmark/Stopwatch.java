package org.leadershipadvisor.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Times whole processes: Bash tells the times to a millisecond, GNU time the memory.
 *
 * @param scratch a folder for what it writes down
 */
record Stopwatch(Path scratch) {

    private static final Path BASH = Path.of("/bin/bash");
    private static final Path TIME = Path.of("/usr/bin/time");
    private static final String SCRIPT =
            "TIMEFORMAT='%R %U %S'; time " + TIME + " -q -f %M -o \"$0\" \"$@\" >/dev/null 2>&1";

    /** Times in seconds, memory in bytes. */
    record Measured(double wall, double cpu, double memory) {

        static Measured median(List<Measured> runs) {
            return new Measured(
                    middle(runs.stream().map(Measured::wall)),
                    middle(runs.stream().map(Measured::cpu)),
                    middle(runs.stream().map(Measured::memory)));
        }

        private static double middle(Stream<Double> numbers) {
            List<Double> sorted = numbers.sorted().toList();
            return sorted.get(sorted.size() / 2);
        }
    }

    /** Why this machine has none, or nothing where it has one. */
    static String missing() {
        return Files.isExecutable(BASH) && Files.isExecutable(TIME) ? "" : "no " + BASH + " or " + TIME + " here";
    }

    /** The median of several runs, after one that warms the disk's cache. */
    Measured median(int runs, Path home, Path cache, List<String> command) throws IOException, InterruptedException {
        List<Measured> measured = new ArrayList<>();
        once(home, cache, command);
        for (int i = 0; i < runs; i++) {
            measured.add(once(home, cache, command));
        }
        return Measured.median(measured);
    }

    /**
     * One run.
     *
     * @param home the Java that a launcher takes
     * @param cache the folder that a launcher keeps its archive in
     */
    Measured once(Path home, Path cache, List<String> command) throws IOException, InterruptedException {
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
}
