package org.leadershipadvisor.portfolio.batch;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a batch is to do.
 *
 * @param inputs names of files and folders, patterns, {@code -} for standard input, in order
 * @param output the folder for all that is written: new, or empty
 * @param format how results are written
 * @param asOf the day that counts as today; null for the day of each profile
 * @param duplicatesKept whether a site whose id stands before is advised as well; else it is refused
 * @param threads how many sites are advised at the same time, 1 or more
 * @param resume whether to go on with a run that was cut off
 */
public record BatchOptions(
        List<String> inputs,
        Path output,
        BatchFormat format,
        @Nullable LocalDate asOf,
        boolean duplicatesKept,
        int threads,
        boolean resume) {

    public BatchOptions {
        inputs = List.copyOf(inputs);
    }
}
