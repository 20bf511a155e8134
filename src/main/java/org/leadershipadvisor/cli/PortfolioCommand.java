package org.leadershipadvisor.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.leadershipadvisor.portfolio.Portfolio;
import org.leadershipadvisor.portfolio.PortfolioBuilder;
import org.leadershipadvisor.portfolio.PortfolioFolder;
import org.leadershipadvisor.portfolio.Results;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code advisor portfolio}: what advices on many sites say together. */
@Command(
        name = "portfolio",
        description = {
            "Makes a portfolio of advices on many sites: what most of them lack, whom to call first,",
            "who can teach whom. With results of several days it tells what became of each site."
        })
final class PortfolioCommand extends OwnRulesCommand {

    private static final String STANDARD_INPUT = "-";

    @Parameters(
            arity = "1..*",
            paramLabel = "RESULTS",
            description = {
                "Advice in JSON or JSON Lines, plain or gzipped, or the folder of a batch;",
                "- for standard input"
            })
    private List<String> results = List.of();

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "DIR",
            description = "A new or empty folder for the portfolio")
    private Path output = Path.of("");

    @Option(names = "--rank", description = "Also make a league table, with the places that each site can have")
    private boolean rank;

    PortfolioCommand(Streams streams) {
        super(streams);
    }

    @Override
    public Integer call() {
        requireFree();
        PortfolioBuilder builder = new PortfolioBuilder(framework(), rank);
        results.forEach(name -> read(name, builder));
        Portfolio portfolio = builder.build();
        write(portfolio);
        int sites = portfolio.sites().size();
        streams()
                .err()
                .println("A portfolio of " + sites + (sites == 1 ? " site" : " sites") + ": open "
                        + output.resolve("portfolio.html"));
        return ExitCode.OK;
    }

    /** Before anything is read, so that nobody waits for nothing. */
    private void requireFree() {
        Path parent = output.toAbsolutePath().normalize().getParent();
        try {
            if (!PortfolioFolder.free(output)) {
                throw new UsageException("There is something in " + output + " already: name a new or empty folder");
            } else if (parent == null || !parent.toFile().isDirectory()) {
                throw new UsageException("Cannot write " + output + ": the folder it is to stand in does not exist");
            }
        } catch (IOException e) {
            throw new UsageException("Cannot write " + output + ": it cannot be looked at");
        }
    }

    private void read(String name, PortfolioBuilder builder) {
        if (name.equals(STANDARD_INPUT)) {
            Results.read("standard input", streams().in(), builder);
        } else {
            Results.read(Profiles.path(name), builder);
        }
    }

    private void write(Portfolio portfolio) {
        try {
            PortfolioFolder.write(portfolio, output);
        } catch (IOException e) {
            throw new UsageException("Cannot write " + output + ": " + Output.reason(e));
        }
    }
}
