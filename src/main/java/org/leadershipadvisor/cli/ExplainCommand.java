package org.leadershipadvisor.cli;

import java.util.stream.Stream;
import org.leadershipadvisor.framework.Action;
import org.leadershipadvisor.framework.Framework;
import org.leadershipadvisor.framework.Names;
import org.leadershipadvisor.framework.Practice;
import org.leadershipadvisor.report.RulePage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code advisor explain}: the page of a practice or recommendation. */
@Command(name = "explain", description = "Prints all that is known of a practice or a recommendation.")
final class ExplainCommand extends OwnRulesCommand {

    @Parameters(paramLabel = "ID", description = "The id of a practice or a recommendation: topic/name")
    private String id = "";

    ExplainCommand(Streams streams) {
        super(streams);
    }

    @Override
    public Integer call() {
        Framework framework = framework();
        RulePage page = new RulePage(
                framework, streams().terminal().width(), streams().terminal().colour());
        String text = framework
                .findPractice(id)
                .map(page::practice)
                .or(() -> framework.findAction(id).map(page::action))
                .orElseThrow(() -> unknown(framework));
        streams().out().print(text);
        return ExitCode.OK;
    }

    private UsageException unknown(Framework framework) {
        Stream<String> ids = Stream.concat(
                framework.practices().stream().map(Practice::id),
                framework.actions().stream().map(Action::id));
        String guess = Names.nearest(id, ids)
                .map(near -> "; did you mean \"" + near + "\"?")
                .orElse(".");
        return new UsageException(
                "No practice or recommendation has the id \"" + id + "\"" + guess + " List them with: advisor rules");
    }
}
