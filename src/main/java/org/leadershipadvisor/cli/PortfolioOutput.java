package org.leadershipadvisor.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.leadershipadvisor.portfolio.Portfolio;
import org.leadershipadvisor.portfolio.PortfolioFolder;

/** Writes a portfolio to a folder of its own, and says where. */
record PortfolioOutput(Streams streams, Path folder) {

    /** @throws UsageException where it cannot be written: to be asked before anything is read, so that nobody waits for nothing */
    void requireFree() {
        Path parent = folder.toAbsolutePath().normalize().getParent();
        if (!free()) {
            throw new UsageException("There is something in " + folder + " already: name a new or empty folder");
        } else if (parent == null || !parent.toFile().isDirectory()) {
            throw new UsageException("Cannot write " + folder + ": the folder it is to stand in does not exist");
        }
    }

    /** Whether nothing is in the folder yet. */
    boolean free() {
        try {
            return PortfolioFolder.free(folder);
        } catch (IOException e) {
            throw new UsageException("Cannot write " + folder + ": it cannot be looked at");
        }
    }

    /** @throws UsageException where it cannot be written */
    void write(Portfolio portfolio) {
        try {
            PortfolioFolder.write(portfolio, folder);
        } catch (IOException e) {
            throw new UsageException("Cannot write " + folder + ": " + Output.reason(e));
        }
        int sites = portfolio.sites().size();
        streams.err()
                .println("A portfolio of " + sites + (sites == 1 ? " site" : " sites") + ": open "
                        + folder.resolve("portfolio.html"));
    }
}
