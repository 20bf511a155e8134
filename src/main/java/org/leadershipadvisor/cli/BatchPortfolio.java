package org.leadershipadvisor.cli;

import org.leadershipadvisor.framework.Framework;
import org.leadershipadvisor.portfolio.PortfolioBuilder;
import org.leadershipadvisor.portfolio.Results;
import org.leadershipadvisor.portfolio.batch.Batch;
import org.leadershipadvisor.portfolio.batch.BatchOptions;
import org.leadershipadvisor.portfolio.batch.BatchSummary;
import org.leadershipadvisor.report.InvalidAdviceException;

/** A portfolio at the end of a batch, made of its finished results, which stay as they are whatever becomes of it. */
record BatchPortfolio(Streams streams, Framework framework, BatchOptions options) {

    private static final String FOLDER = "portfolio";

    /**
     * Makes it, where a run that went on has not made it already.
     *
     * @throws UsageException where it cannot be written, or the results are not fit for one
     */
    void make(BatchSummary summary) {
        PortfolioOutput output = new PortfolioOutput(streams, options.output().resolve(FOLDER));
        if (summary.advised() == 0) {
            streams.err().println("No portfolio: no site was advised");
        } else if (output.free()) {
            output.write(read().build());
        } else {
            streams.err().println("The portfolio is there already: " + output.folder());
        }
    }

    private PortfolioBuilder read() {
        PortfolioBuilder builder = new PortfolioBuilder(framework, false);
        try {
            Results.read(Batch.results(options), builder);
        } catch (InvalidAdviceException e) {
            throw new UsageException("The results are finished, but make no portfolio: " + e.getMessage());
        }
        return builder;
    }
}
