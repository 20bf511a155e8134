package org.leadershipadvisor.cli;

import org.leadershipadvisor.LeadershipAdvisor;
import org.leadershipadvisor.framework.Framework;
import picocli.CommandLine.Mixin;

/** A command that can use people's own rules. */
abstract class OwnRulesCommand extends StreamsCommand {

    @Mixin
    private final RulesOption rules = new RulesOption();

    OwnRulesCommand(Streams streams) {
        super(streams);
    }

    @Override
    final boolean compilesRules() {
        return rules.named();
    }

    final LeadershipAdvisor advisor() {
        return rules.advisor();
    }

    final Framework framework() {
        return rules.framework();
    }
}
