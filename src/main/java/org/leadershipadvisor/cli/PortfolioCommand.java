package org.leadershipadvisor.cli;

import java.nio.file.Path;
import java.util.List;
import org.leadershipadvisor.portfolio.PortfolioBuilder;
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
        PortfolioOutput portfolio = new PortfolioOutput(streams(), output);
        portfolio.requireFree();
        PortfolioBuilder builder = new PortfolioBuilder(framework(), rank);
        results.forEach(name -> read(name, builder));
        portfolio.write(builder.build());
        return ExitCode.OK;
    }

    private void read(String name, PortfolioBuilder builder) {
        if (name.equals(STANDARD_INPUT)) {
            Results.read("standard input", streams().in(), builder);
        } else {
            Results.read(Profiles.path(name), builder);
        }
    }
}
