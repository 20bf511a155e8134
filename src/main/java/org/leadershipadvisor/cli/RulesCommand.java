package org.leadershipadvisor.cli;

import java.util.Collection;
import org.leadershipadvisor.framework.Action;
import org.leadershipadvisor.framework.Framework;
import org.leadershipadvisor.framework.Judgement;
import org.leadershipadvisor.framework.Practice;
import org.leadershipadvisor.framework.RuleEntry;
import org.leadershipadvisor.framework.Topic;
import org.leadershipadvisor.framework.Wording;
import picocli.CommandLine.Command;

/** {@code advisor rules}: lists what the framework asks, what can be advised, and the rules, by topic. */
@Command(
        name = "rules",
        description = "Lists topics with their practices, recommendations and rules.",
        subcommands = RulesCheckCommand.class)
final class RulesCommand extends OwnRulesCommand {

    RulesCommand(Streams streams) {
        super(streams);
    }

    @Override
    public Integer call() {
        Framework framework = framework();
        Wording wording = Wording.general(framework);
        framework.topics().forEach(topic -> print(topic, wording));
        framework.judgements().forEach(this::print);
        return ExitCode.OK;
    }

    private void print(Topic topic, Wording wording) {
        line(topic.id() + ": " + topic.title() + " (slide “" + topic.source().slide() + "”)");
        line("  practices");
        for (Practice practice : topic.practices()) {
            line("    " + practice.id() + ": " + wording.of(practice.statement()));
        }
        line("  recommendations");
        for (Action action : topic.recommendations()) {
            line("    " + action.id() + ": " + wording.of(action.title()));
        }
        rules(topic.rules());
    }

    private void print(Judgement judgement) {
        line("judgement/" + judgement.id() + ": " + judgement.title());
        rules(judgement.rules());
    }

    private void rules(Collection<RuleEntry> rules) {
        line("  rules");
        rules.forEach(rule -> line("    " + rule.name()));
        line("");
    }

    private void line(String line) {
        streams().out().println(line);
    }
}
