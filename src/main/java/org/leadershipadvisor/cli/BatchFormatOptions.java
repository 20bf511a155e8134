package org.leadershipadvisor.cli;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.leadershipadvisor.portfolio.batch.BatchFormat;
import org.leadershipadvisor.report.Audience;
import org.leadershipadvisor.report.Grouping;
import org.leadershipadvisor.report.HtmlReport;
import org.leadershipadvisor.report.JsonReport;
import org.leadershipadvisor.report.MarkdownReport;
import org.leadershipadvisor.report.TextReport;
import picocli.CommandLine.Option;

/** How a batch writes its results. */
final class BatchFormatOptions {

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

    /** @throws UsageException where a portfolio cannot be made of the results */
    void requireReadable() {
        if (format != Format.JSONL && format != Format.JSON) {
            throw new UsageException("--portfolio reads advice in jsonl or json; found --format "
                    + format.name().toLowerCase(Locale.ROOT));
        }
    }

    /** @throws UsageException where what is asked for does not go together */
    BatchFormat chosen() {
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
