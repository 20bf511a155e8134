package org.leadershipadvisor.portfolio.batch;

import org.jspecify.annotations.Nullable;
import org.leadershipadvisor.report.JsonLines;
import org.leadershipadvisor.report.Report;

/**
 * How the results of a batch are written.
 *
 * @param name what the summary calls it
 * @param report how one site is written
 * @param ending what the names of the sites' files end in; null where all sites stand in one file
 * @param gzip whether that file is compressed
 */
public record BatchFormat(
        String name, Report report, @Nullable String ending, boolean gzip) {

    /** One file with a line for each site. */
    public static BatchFormat lines(boolean full, boolean gzip) {
        return full
                ? new BatchFormat("jsonl full", JsonLines.full(), null, gzip)
                : new BatchFormat("jsonl brief", JsonLines.brief(), null, gzip);
    }

    /** A file for each site. */
    public static BatchFormat files(String name, Report report, String ending) {
        return new BatchFormat(name, report, ending, false);
    }
}
