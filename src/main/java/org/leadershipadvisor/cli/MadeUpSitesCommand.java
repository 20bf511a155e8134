package org.leadershipadvisor.cli;

import org.leadershipadvisor.framework.Framework;
import org.leadershipadvisor.portfolio.madeup.MadeUpSites;
import org.leadershipadvisor.portfolio.madeup.SiteSize;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code advisor made-up-sites}: profiles of invented sites as JSON Lines, to try many at once. */
@Command(
        name = "made-up-sites",
        hidden = true,
        description = "Prints profiles of invented sites as JSON Lines, to try a batch with.")
final class MadeUpSitesCommand extends StreamsCommand {

    @Option(names = "--count", required = true, paramLabel = "N", description = "How many")
    private long count;

    @Option(
            names = "--seed",
            defaultValue = "1",
            paramLabel = "S",
            description = "The same number makes the same sites; by default 1")
    private long seed;

    @Option(
            names = "--size",
            defaultValue = "typical",
            paramLabel = "SIZE",
            description = "How much each says: small, typical (the default) or large")
    private SiteSize size = SiteSize.TYPICAL;

    MadeUpSitesCommand(Streams streams) {
        super(streams);
    }

    @Override
    public Integer call() {
        MadeUpSites sites = new MadeUpSites(Framework.builtIn(), seed, size);
        for (long number = 1; number <= count && !streams().out().checkError(); number++) {
            byte[] json = sites.json(number);
            streams().out().write(json, 0, json.length);
            streams().out().write('\n');
        }
        return ExitCode.OK;
    }
}
