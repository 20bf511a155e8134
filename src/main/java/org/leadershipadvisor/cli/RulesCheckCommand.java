package org.leadershipadvisor.cli;

import java.nio.file.Path;
import org.leadershipadvisor.authoring.RulesFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code advisor rules check}: holds a folder of people's own rules to the rule writer's page. */
@Command(
        name = "check",
        description = {
            "Checks a folder of rules completely, and proves them by their cases.",
            "Rules are code and run on this machine: name only folders whose authors you trust."
        })
final class RulesCheckCommand extends StreamsCommand {

    @Parameters(paramLabel = "DIR", description = "Topics of three files each, as rules/README.md has it")
    private Path folder = Path.of("");

    RulesCheckCommand(Streams streams) {
        super(streams);
    }

    @Override
    boolean compilesRules() {
        return true;
    }

    @Override
    public Integer call() {
        streams().out().println(Quiet.call(() -> RulesFolder.read(folder).summary()));
        return ExitCode.OK;
    }
}
