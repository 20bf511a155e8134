package org.leadershipadvisor.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.leadershipadvisor.portfolio.batch.Batch;
import org.leadershipadvisor.portfolio.batch.BatchOptions;
import org.leadershipadvisor.portfolio.batch.BatchSummary;

/** What became of a batch, in a few lines. */
record BatchOutcome(BatchSummary summary, BatchOptions options) {

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("Advised " + count(summary.advised()) + " of " + count(summary.inputs()) + ": "
                + Batch.results(options));
        if (summary.duplicatesKept() > 0) {
            lines.add("Sites whose id stands before, kept: " + count(summary.duplicatesKept()));
        }
        if (summary.refused() > 0) {
            lines.add("Refused " + count(summary.refused()) + " (" + reasons() + "): " + Batch.errors(options));
        }
        if (summary.filesPassedOver() > 0) {
            lines.add("Files passed over, which do not end as profiles do: " + count(summary.filesPassedOver()));
        }
        return lines;
    }

    private String reasons() {
        return summary.refusedBy().entrySet().stream()
                .map(reason -> reason.getKey() + " " + count(reason.getValue()))
                .collect(Collectors.joining(", "));
    }

    private static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
