package org.leadershipadvisor.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.length;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.trim;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.spark.sql.AnalysisException;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.DataFrameWriter;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Observation;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The job for {@code spark-submit}: reads profiles, writes advice and refusals apart, in one pass. */
@Command(
        name = "AdviseSites",
        description = "Advises the sites whose profiles are given, on a Spark cluster.",
        mixinStandardHelpOptions = true)
public final class AdviseSites implements Callable<Integer> {

    /** Notations of what goes in and of what comes out. */
    enum Format {
        JSONL,
        PARQUET
    }

    private static final int INVALID_INPUT = 3;
    private static final Column FILE = col("_metadata.file_path");
    /** Rows of a file count from 0 in Spark. */
    private static final Column ROW = col("_metadata.row_index").plus(1);

    @Parameters(
            arity = "1..*",
            paramLabel = "INPUT",
            description = "Files, folders or globs of any file system Spark reads")
    private List<String> inputs = List.of();

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FOLDER",
            description = "Write the results there, in status=advised and status=refused; it must not exist yet")
    private String output = "";

    @Option(
            names = "--from",
            defaultValue = "jsonl",
            paramLabel = "FORMAT",
            description =
                    "What goes in: jsonl (the default; a profile a line, gzip or not) or parquet (a profile a row)")
    private Format from = Format.JSONL;

    @Option(
            names = "--to",
            defaultValue = "jsonl",
            paramLabel = "FORMAT",
            description = "What comes out: jsonl or parquet")
    private Format to = Format.JSONL;

    @Option(
            names = "--column",
            defaultValue = SiteDataset.PROFILE,
            paramLabel = "NAME",
            description = "The column of a Parquet file that holds the profile as JSON; profile by default")
    private String column = SiteDataset.PROFILE;

    @Option(names = "--full", description = "Write all of the advice, with its words")
    private boolean full;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "The day that counts as today, as year-month-day; by default each profile's assessedOn")
    private @Nullable LocalDate asOf;

    /** Made by the command line. */
    AdviseSites() {}

    /** Runs the job; ends the process only where the command is wrong, since a cluster may run it in its own. */
    public static void main(String[] arguments) {
        int code = new CommandLine(new AdviseSites())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(AdviseSites::report)
                .execute(arguments);
        if (code != CommandLine.ExitCode.OK) {
            System.exit(code);
        }
    }

    /** What Spark finds wrong with paths and columns is the user's to mend; what else fails is told in full. */
    private static int report(Exception problem, CommandLine command, CommandLine.ParseResult parsed) throws Exception {
        if (problem instanceof AnalysisException) {
            command.getErr()
                    .println(String.valueOf(problem.getMessage())
                            .lines()
                            .findFirst()
                            .orElse(""));
            return INVALID_INPUT;
        }
        throw problem;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        try (SparkSession session =
                SparkSession.builder().appName("Leadership advisor").getOrCreate()) {
            Observation counts = new Observation();
            Dataset<Row> results = SiteDataset.advise(sites(session), new SiteOptions(full, asOf))
                    .observe(counts, count(SiteDataset.ADVISED), count(SiteDataset.REFUSED));
            write(results);
            System.out.println(summary(counts.getAsJava()));
        }
        return CommandLine.ExitCode.OK;
    }

    private Dataset<Row> sites(SparkSession session) {
        String[] paths = inputs.toArray(String[]::new);
        return switch (from) {
            case JSONL ->
                session.read()
                        .text(paths)
                        .where(length(trim(col("value"))).gt(0))
                        .select(
                                FILE.as(SiteDataset.SOURCE),
                                lit(0L).as(SiteDataset.POSITION),
                                col("value").as(SiteDataset.PROFILE));
            case PARQUET ->
                session.read()
                        .parquet(paths)
                        .select(
                                FILE.as(SiteDataset.SOURCE),
                                ROW.as(SiteDataset.POSITION),
                                col(column).as(SiteDataset.PROFILE));
        };
    }

    private static Column count(String status) {
        return count_if(col(SiteDataset.STATUS).equalTo(status)).as(status);
    }

    /** Both kinds in one write, which is committed as a whole or not at all. */
    private void write(Dataset<Row> results) {
        switch (to) {
            case JSONL ->
                writer(results.select(SiteDataset.STATUS, SiteDataset.RESULT)).text(output);
            case PARQUET -> writer(results).parquet(output);
        }
    }

    private static DataFrameWriter<Row> writer(Dataset<Row> results) {
        return results.write().mode(SaveMode.ErrorIfExists).partitionBy(SiteDataset.STATUS);
    }

    private static String summary(Map<String, Object> counts) {
        return String.format(
                Locale.ROOT,
                "%s advised, %s refused",
                counts.get(SiteDataset.ADVISED),
                counts.get(SiteDataset.REFUSED));
    }
}
