package org.leadershipadvisor.portfolio.batch;

import java.util.Map;
import java.util.TreeMap;

/**
 * What became of a batch: {@code summary.json}. Its counts add up: {@code inputs = advised + refused}.
 *
 * @param schemaVersion version of this shape
 * @param run what was run
 * @param inputs sites given, and files and folders that could not be read
 * @param advised inputs that were advised
 * @param duplicatesKept those among them whose site stands before them
 * @param refused inputs that were refused, each a line of {@code errors.jsonl}
 * @param refusedBy the same by reason
 * @param filesPassedOver files of folders that are no input, because their names do not end as profiles' names do
 */
public record BatchSummary(
        String schemaVersion,
        BatchRun run,
        long inputs,
        long advised,
        long duplicatesKept,
        long refused,
        Map<String, Long> refusedBy,
        long filesPassedOver) {

    private static final String VERSION = "1.0";

    public BatchSummary {
        refusedBy = new TreeMap<>(refusedBy);
    }

    static BatchSummary of(BatchRun run, long inputs, Counts counts, long filesPassedOver) {
        return new BatchSummary(
                VERSION,
                run,
                inputs,
                counts.advised(),
                counts.duplicatesKept(),
                counts.allRefused(),
                counts.refused(),
                filesPassedOver);
    }
}
