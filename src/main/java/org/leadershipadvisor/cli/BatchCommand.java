package org.leadershipadvisor.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leadershipadvisor.portfolio.batch.Batch;
import org.leadershipadvisor.portfolio.batch.BatchException;
import org.leadershipadvisor.portfolio.batch.BatchOptions;
import org.leadershipadvisor.portfolio.batch.BatchProgress;
import org.leadershipadvisor.portfolio.batch.BatchSummary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

    @Mixin
    private final BatchFormatOptions format = new BatchFormatOptions();

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

    @Option(
            names = "--portfolio",
            description = "Also make a portfolio of the results, in DIR/portfolio; with --format jsonl or json")
    private boolean portfolio;

    BatchCommand(Streams streams) {
        super(streams);
    }

    @Override
    public Integer call() {
        if (threads < 1) {
            throw new UsageException("--threads: found " + threads + "; expected 1 or more");
        }
        if (portfolio) {
            format.requireReadable();
        }
        BatchOptions options =
                new BatchOptions(inputs, output, format.chosen(), asOf, duplicates == Duplicates.KEEP, threads, resume);
        BatchSummary summary = run(options);
        new BatchOutcome(summary, options).lines().forEach(streams().out()::println);
        if (portfolio) {
            new BatchPortfolio(streams(), framework(), options).make(summary);
        }
        return summary.refused() == 0 ? ExitCode.OK : ExitCode.SOME_REFUSED;
    }

    private BatchSummary run(BatchOptions options) {
        ProgressLine line =
                streams().terminal().interactive() ? new ProgressLine(streams().err()) : null;
        try {
            BatchProgress progress = line == null ? BatchProgress.NONE : line;
            return new Batch(advisor(), Profiles.reader(framework()), progress)
                    .run(options, streams().in());
        } catch (BatchException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        } finally {
            if (line != null) {
                line.clear();
            }
        }
    }
}
