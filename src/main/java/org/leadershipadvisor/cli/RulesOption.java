package org.leadershipadvisor.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.leadershipadvisor.LeadershipAdvisor;
import org.leadershipadvisor.framework.Framework;
import picocli.CommandLine.Option;

/** Whether rules come from a folder besides those built in. */
final class RulesOption {

    @Option(
            names = "--rules",
            paramLabel = "DIR",
            description = "Also use the topics of this folder, or instead of built-in ones with their ids."
                    + " Rules are code and run on this machine: name only folders whose authors you trust")
    private @Nullable Path folder;

    private @Nullable LeadershipAdvisor made;

    /** Whether a folder is named, so that its rules must be compiled. */
    boolean named() {
        return folder != null;
    }

    /**
     * The advisor, made once.
     *
     * @throws org.leadershipadvisor.authoring.InvalidRulesException where the folder is broken
     */
    LeadershipAdvisor advisor() {
        if (made == null) {
            Path own = folder;
            made = own == null
                    ? LeadershipAdvisor.withBuiltInRules()
                    : Quiet.call(() -> LeadershipAdvisor.withRules(own));
        }
        return made;
    }

    /** The words alone; the built-in rules are not even loaded for them. */
    Framework framework() {
        return named() ? advisor().framework() : Framework.builtIn();
    }
}
