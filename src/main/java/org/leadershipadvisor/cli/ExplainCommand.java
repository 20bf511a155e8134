package org.leadershipadvisor.cli;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.leadershipadvisor.advice.Explanation;
import org.leadershipadvisor.framework.Action;
import org.leadershipadvisor.framework.Framework;
import org.leadershipadvisor.framework.Names;
import org.leadershipadvisor.framework.Pattern;
import org.leadershipadvisor.framework.Practice;
import org.leadershipadvisor.profile.Profile;
import org.leadershipadvisor.report.ExplanationText;
import org.leadershipadvisor.report.RulePage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code advisor explain}: the page of a practice, recommendation or pattern, or why and why not for a profile. */
@Command(
        name = "explain",
        description = {
            "Prints all that is known of a practice, a recommendation or a pattern;",
            "with a profile, why it is advised, found or in place there, or why not."
        })
final class ExplainCommand extends OwnRulesCommand {

    /** The views there are. */
    enum Format {
        TEXT,
        JSON
    }

    @Parameters(index = "0", paramLabel = "ID", description = "The id of a practice, a recommendation or a pattern")
    private String id = "";

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "PROFILE",
            description = "A profile: workbook, JSON or YAML; - for standard input")
    private @Nullable String profile;

    @Option(names = "--format", defaultValue = "text", description = "text (the default) or json, with a profile")
    private Format format = Format.TEXT;

    @Mixin
    private AdviceOptions asked = new AdviceOptions();

    ExplainCommand(Streams streams) {
        super(streams);
    }

    @Override
    public Integer call() {
        Framework framework = framework();
        requireKnown(framework);
        if (profile == null) {
            requireText();
            streams().out().print(page(framework));
        } else {
            streams().out().print(explanation(new Profiles(streams(), framework).read(profile)));
        }
        return ExitCode.OK;
    }

    private void requireText() {
        if (format != Format.TEXT) {
            throw new UsageException("--format json explains an id for a profile: name a profile");
        }
    }

    private String page(Framework framework) {
        RulePage page = new RulePage(
                framework, streams().terminal().width(), streams().terminal().colour());
        return framework
                .findPractice(id)
                .map(page::practice)
                .or(() -> framework.findAction(id).map(page::action))
                .orElseGet(() -> page.pattern(framework.pattern(id)));
    }

    private String explanation(Profile read) {
        Explanation explanation = asked.of(advisor()).explain(id, read, asked.day(read));
        return format == Format.JSON
                ? ExplanationText.json(explanation)
                : new ExplanationText(
                                streams().terminal().width(),
                                streams().terminal().colour())
                        .render(explanation);
    }

    private void requireKnown(Framework framework) {
        if (ids(framework).noneMatch(id::equals)) {
            String guess = Names.nearest(id, ids(framework))
                    .map(near -> "; did you mean \"" + near + "\"?")
                    .orElse(".");
            throw new UsageException("No practice, recommendation or pattern has the id \"" + id + "\"" + guess
                    + " List them with: advisor rules");
        }
    }

    private static Stream<String> ids(Framework framework) {
        return Stream.of(
                        framework.practices().stream().map(Practice::id),
                        framework.actions().stream().map(Action::id),
                        framework.patterns().stream().map(Pattern::id))
                .flatMap(one -> one);
    }
}
