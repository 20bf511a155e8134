package org.leadershipadvisor.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leadershipadvisor.portfolio.batch.Batch;
import org.leadershipadvisor.portfolio.batch.BatchException;
import org.leadershipadvisor.portfolio.batch.BatchFormat;
import org.leadershipadvisor.portfolio.batch.BatchOptions;
import org.leadershipadvisor.portfolio.batch.BatchProgress;
import org.leadershipadvisor.portfolio.batch.BatchSummary;
import org.leadershipadvisor.report.Audience;
import org.leadershipadvisor.report.Grouping;
import org.leadershipadvisor.report.HtmlReport;
import org.leadershipadvisor.report.JsonReport;
import org.leadershipadvisor.report.MarkdownReport;
import org.leadershipadvisor.report.TextReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code advisor batch}: many sites in one run. */
@Command(
        name = "batch",
        description = {
            "Advises many organisations in one run, in the order of the inputs.",
            "The folder gets the results, errors.jsonl with all that was refused and why, and summary.json.",
            "A run that was cut off goes on with the same command and --resume."
        })
final class BatchCommand extends OwnRulesCommand {

    /** How results are written. */
    enum Format {
        JSONL,
        TEXT,
        MD,
        JSON,
        HTML
    }

    /** How much of the advice a line holds. */
    enum Detail {
        BRIEF,
        FULL
    }

    /** What becomes of a site whose id stands before. */
    enum Duplicates {
        REFUSE,
        KEEP
    }

    @Parameters(
            arity = "1..*",
            paramLabel = "INPUT",
            description =
                    "Folders, patterns, profiles in JSON, YAML or a workbook, JSON Lines, tables in CSV, each also compressed"
                            + " by gzip; - for standard input")
    private List<String> inputs = List.of();

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "DIR",
            description = "The folder for all that is written: new, or empty")
    private Path output = Path.of("");

    @Option(
            names = "--format",
            defaultValue = "jsonl",
            paramLabel = "FORMAT",
            description =
                    "jsonl (the default): one file with a line for each site; text, md, json or html: a file for each")
    private Format format = Format.JSONL;

    @Option(names = "--gzip", description = "Compress the file of jsonl")
    private boolean gzip;

    @Option(
            names = "--detail",
            paramLabel = "brief|full",
            description = "What a line of jsonl holds: brief (the default), advice without its words, or all of it")
    private @Nullable Detail detail;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "The day that counts as today, as year-month-day; by default each profile's assessedOn")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many sites are advised at the same time; by default as many as there are processors")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--duplicates",
            defaultValue = "refuse",
            paramLabel = "refuse|keep",
            description = "What becomes of a site whose id stands before; by default it is refused")
    private Duplicates duplicates = Duplicates.REFUSE;

    @Option(names = "--resume", description = "Go on with a run that was cut off")
    private boolean resume;

    BatchCommand(Streams streams) {
        super(streams);
    }

    @Override
    public Integer call() {
        if (threads < 1) {
            throw new UsageException("--threads: found " + threads + "; expected 1 or more");
        }
        BatchOptions options =
                new BatchOptions(inputs, output, format(), asOf, duplicates == Duplicates.KEEP, threads, resume);
        ProgressLine line =
                streams().terminal().interactive() ? new ProgressLine(streams().err()) : null;
        try {
            BatchProgress progress = line == null ? BatchProgress.NONE : line;
            BatchSummary summary = new Batch(advisor(), Profiles.reader(framework()), progress)
                    .run(options, streams().in());
            new BatchOutcome(summary, options).lines().forEach(streams().out()::println);
            return summary.refused() == 0 ? ExitCode.OK : ExitCode.SOME_REFUSED;
        } catch (BatchException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        } finally {
            if (line != null) {
                line.clear();
            }
        }
    }

    private BatchFormat format() {
        if (format == Format.JSONL) {
            return BatchFormat.lines(detail == Detail.FULL, gzip);
        } else if (gzip || detail != null) {
            throw new UsageException("--gzip and --detail go with --format jsonl only");
        }
        return switch (format) {
            case TEXT ->
                BatchFormat.files("text", new TextReport(TextReport.STANDARD_WIDTH, false, Grouping.WAVE), ".txt");
            case MD -> BatchFormat.files("md", new MarkdownReport(Grouping.WAVE), ".md");
            case HTML ->
                BatchFormat.files(
                        "html",
                        new HtmlReport(Audience.FACILITATOR, Audience.FACILITATOR.sections(), Grouping.WAVE),
                        ".html");
            default -> BatchFormat.files("json", new JsonReport(), ".json");
        };
    }
}
