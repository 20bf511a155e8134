package org.leadershipadvisor.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openjdk.jmh.runner.RunnerException;

/**
 * Measures the advisor, cold and warm, and what people would use instead, and prints one table. Ratios compare
 * processor time, because on a busy machine the clock mostly says what others do. With {@code -Dquick=true} every number
 * is taken once, without warm-up: it shows that all of it runs and means nothing else.
 */
final class Benchmarks {

    private Benchmarks() {}

    public static void main(String[] arguments) throws IOException, InterruptedException, RunnerException {
        boolean quick = Boolean.getBoolean("quick");
        for (List<Question> questions : List.of(Questions.QUARTER, Questions.ALL)) {
            Engine.requireAllKinds(questions, Sites.all());
            Engine.requireAgreement(questions, Sites.all());
        }
        List<Row> rows = new ArrayList<>(new Warm(quick).rows());
        rows.addAll(Crowd.rows(quick));
        rows.addAll(processes(quick));
        System.out.println(machine() + "\n");
        System.out.println(Row.head());
        rows.forEach(System.out::println);
        // Evrete's threads would keep the process waiting.
        System.exit(0);
    }

    private static List<Row> processes(boolean quick) throws IOException, InterruptedException {
        Path scratch = Files.createTempDirectory("benchmarks");
        try {
            List<Row> rows = new ArrayList<>(Many.rows(quick, scratch));
            rows.addAll(Cluster.rows(quick, scratch));
            rows.addAll(new Cold(quick, scratch).rows());
            return rows;
        } finally {
            delete(scratch);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted((one, other) -> other.compareTo(one))
                    .forEach(file -> file.toFile().delete());
        }
    }

    private static String machine() throws IOException {
        return "%s, %d cores, load %.1f, %s; Java %s; %s"
                .formatted(
                        processor(),
                        Runtime.getRuntime().availableProcessors(),
                        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                        System.getProperty("os.name"),
                        Runtime.version(),
                        Stream.of("drools-core", "easy-rules-core", "evrete-core", "jackson-databind", "jmh-core")
                                .map(Benchmarks::version)
                                .collect(Collectors.joining(", ")));
    }

    private static String processor() throws IOException {
        Path information = Path.of("/proc/cpuinfo");
        if (!Files.isReadable(information)) {
            return System.getProperty("os.arch");
        }
        try (Stream<String> lines = Files.lines(information)) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 2))
                    .findFirst()
                    .orElse(System.getProperty("os.arch"));
        }
    }

    private static String version(String library) {
        Matcher jar = Pattern.compile(Pattern.quote(library) + "-([0-9.]+)\\.jar")
                .matcher(System.getProperty("java.class.path"));
        return library + " " + (jar.find() ? jar.group(1) : "?");
    }
}
