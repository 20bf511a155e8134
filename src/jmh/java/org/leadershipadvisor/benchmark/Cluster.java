package org.leadershipadvisor.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.leadershipadvisor.benchmark.Stopwatch.Measured;

/**
 * The same made-up sites through a batch and through Spark on this machine, each a process from its start to its end, and
 * from how many sites on Spark is ahead. Two sizes give a line for each: what a process costs and what a site costs. There
 * are no rows unless the profile {@code spark} has laid Spark out.
 */
final class Cluster {

    private static final Path SPARK = Path.of("target/spark-home/jars");
    private static final String JOB = "target/leadership-advisor-spark.jar";
    private static final String PROGRAM = "target/leadership-advisor.jar";
    private static final int MACHINES = 2;

    private final Path scratch;
    private final Stopwatch stopwatch;
    private final int runs;

    private Cluster(Path scratch, int runs) {
        this.scratch = scratch;
        this.runs = runs;
        stopwatch = new Stopwatch(scratch);
    }

    static List<Row> rows(boolean quick, Path scratch) throws IOException, InterruptedException {
        String missing = Files.isDirectory(SPARK) ? Stopwatch.missing() : "takes mvn -q -P spark,benchmarks verify";
        List<Row> rows = new ArrayList<>();
        rows.add(Row.section("Spark, local[2], against batch: whole processes, resident memory", "clock to batch"));
        if (!missing.isEmpty()) {
            rows.add(Row.missing("all", missing));
            return rows;
        }
        int sites = Many.sites(quick);
        Cluster cluster = new Cluster(scratch, quick ? 1 : 3);
        Pair few = cluster.pair(sites / 4);
        Pair many = cluster.pair(sites);
        rows.addAll(few.rows());
        rows.addAll(many.rows());
        Line batch = Line.through(few.sites, few.batch, many.sites, many.batch);
        Line spark = Line.through(few.sites, few.spark, many.sites, many.spark);
        rows.add(ahead("by these, Spark is ahead of batch from", batch, spark));
        rows.add(ahead("and would be on " + MACHINES + " such machines from", batch, spark.on(MACHINES)));
        return rows;
    }

    private static Row ahead(String what, Line batch, Line spark) {
        double sites = spark.crosses(batch);
        String from = sites < 0 ? "never" : String.format(Locale.ROOT, "%.0f sites on", sites);
        return new Row(what, from, Row.NOTHING, Row.times(spark.site / batch.site));
    }

    /** Both in turn, several times over. */
    private Pair pair(int sites) throws IOException, InterruptedException {
        Path input = Many.write(scratch.resolve("sites-" + sites + ".jsonl"), sites);
        List<Measured> batch = new ArrayList<>();
        List<Measured> spark = new ArrayList<>();
        for (int run = 0; run < runs; run++) {
            batch.add(run(batch(input)));
            spark.add(run(submit(input)));
        }
        return new Pair(sites, Measured.median(batch), Measured.median(spark));
    }

    private Measured run(List<String> command) throws IOException, InterruptedException {
        Path output = Files.createTempDirectory(scratch, "run").resolve("results");
        List<String> whole = new ArrayList<>(command);
        whole.addAll(List.of("-o", output.toString()));
        return stopwatch.once(Jvm.HOME, scratch, whole);
    }

    private static List<String> batch(Path input) {
        return List.of(Jvm.java(Jvm.HOME), Many.HEAP, Many.COLLECTOR, "-jar", PROGRAM, "batch", input.toString());
    }

    private static List<String> submit(Path input) {
        return List.of(
                Jvm.java(Jvm.HOME),
                "-Xmx1g",
                Many.COLLECTOR,
                "-cp",
                SPARK + "/*",
                "org.apache.spark.deploy.SparkSubmit",
                "--master",
                "local[2]",
                "--conf",
                "spark.ui.enabled=false",
                "--class",
                "org.leadershipadvisor.spark.AdviseSites",
                JOB,
                input.toString());
    }

    private record Pair(int sites, Measured batch, Measured spark) {

        List<Row> rows() {
            return List.of(row("batch", batch), row("Spark", spark));
        }

        private Row row(String name, Measured measured) {
            return new Row(
                    name + ", " + sites + " sites",
                    Row.millis(measured.wall()) + ", " + Row.millis(measured.cpu()),
                    Row.megabytes(measured.memory()),
                    Row.times(measured.wall() / batch.wall()));
        }
    }

    /** Seconds on the clock: those of a process, and those that each site adds. */
    private record Line(double process, double site) {

        static Line through(int few, Measured first, int many, Measured last) {
            double site = (last.wall() - first.wall()) / (many - few);
            return new Line(first.wall() - site * few, site);
        }

        /** The same process with its sites spread over so many machines. */
        Line on(int machines) {
            return new Line(process, site / machines);
        }

        /** The number of sites from which on this one is the lower; below 0 where it never is. */
        double crosses(Line other) {
            return site < other.site ? Math.max(0, (process - other.process) / (other.site - site)) : -1;
        }
    }
}
