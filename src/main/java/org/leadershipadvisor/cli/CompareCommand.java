package org.leadershipadvisor.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.leadershipadvisor.LeadershipAdvisor;
import org.leadershipadvisor.advice.Brief;
import org.leadershipadvisor.comparison.Comparer;
import org.leadershipadvisor.comparison.Comparison;
import org.leadershipadvisor.comparison.Trials;
import org.leadershipadvisor.profile.Profile;
import org.leadershipadvisor.report.ComparisonHtml;
import org.leadershipadvisor.report.ComparisonText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code advisor compare}: what became of one organisation between two profiles or advices. */
@Command(
        name = "compare",
        description = {
            "Tells what became of one organisation: which actions are new, done or moved, which practices",
            "rose or fell, and whether that comes from facts, from rules or from time passing."
        })
final class CompareCommand extends OwnRulesCommand {

    /** The views there are. */
    enum Format {
        TEXT,
        MD,
        JSON,
        HTML
    }

    @Parameters(
            index = "0",
            paramLabel = "OLD",
            description = "The earlier profile, or advice in JSON; - for standard input")
    private String old = "";

    @Parameters(
            index = "1",
            paramLabel = "NEW",
            description = "The later profile, or advice in JSON; - for standard input")
    private String now = "";

    @Option(
            names = "--format",
            defaultValue = "text",
            paramLabel = "FORMAT",
            description = "text (the default), md, json or html")
    private Format format = Format.TEXT;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write the comparison there")
    private @Nullable Path output;

    @Option(
            names = "--old-profile",
            paramLabel = "PROFILE",
            description = "The profile that OLD, an advice, was made from: tells rules from facts")
    private @Nullable String oldProfile;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "The day that counts as today for NEW, a profile; by default its assessedOn")
    private @Nullable LocalDate asOf;

    @Option(names = "--confidential", description = "Also speak of a leader's own topics, such as the personal vision")
    private boolean confidential;

    CompareCommand(Streams streams) {
        super(streams);
    }

    @Override
    public Integer call() {
        if (old.equals("-") && now.equals("-")) {
            throw new UsageException("Only one of OLD and NEW can be standard input");
        }
        LeadershipAdvisor advisor = confidential ? advisor().withConfidentialTopics() : advisor();
        Trials trials = new Trials(advisor::advise);
        Ends ends = new Ends(streams(), advisor.framework(), trials, confidential);
        Trials.End before = before(ends, trials);
        Trials.End after = ends.read(now, asOf);
        requireOrder(before.given().brief(), after.given().brief());
        Comparison comparison = Comparer.compare(advisor.framework(), trials.between(before, after));
        new Output(streams(), output).write(view(comparison).getBytes(StandardCharsets.UTF_8));
        return ExitCode.OK;
    }

    private Trials.End before(Ends ends, Trials trials) {
        Trials.End given = ends.read(old, null);
        if (oldProfile == null) {
            return given;
        }
        Profile profile = ends.profile(oldProfile);
        LocalDate day = given.given().brief().asOf();
        String hash = trials.end(profile, day).given().brief().inputHash();
        if (given.profile() != null || !hash.equals(given.given().brief().inputHash())) {
            throw new UsageException(
                    given.profile() != null
                            ? "--old-profile belongs to an OLD that is advice; " + old + " is a profile itself"
                            : "--old-profile: " + oldProfile + " is not the profile that " + old + " was made from");
        }
        return new Trials.End(given.given(), profile);
    }

    private void requireOrder(Brief before, Brief after) {
        String one = before.organization().id();
        String other = after.organization().id();
        if (!one.equals(other)) {
            throw new UsageException("Two different sites: " + old + " is of \"" + one + "\", " + now + " of \"" + other
                    + "\". For many sites: advisor portfolio OLD NEW -o DIR");
        }
        if (after.asOf().isBefore(before.asOf())) {
            throw new UsageException(old + " is as of " + before.asOf() + ", " + now + " as of " + after.asOf()
                    + ": name the earlier one first");
        }
    }

    private String view(Comparison comparison) {
        Terminal terminal = output == null ? streams().terminal() : Terminal.NONE;
        return switch (format) {
            case TEXT -> new ComparisonText(terminal.width(), terminal.colour()).render(comparison);
            case MD -> ComparisonText.markdown(comparison);
            case JSON -> ComparisonText.json(comparison);
            case HTML -> new ComparisonHtml().render(comparison);
        };
    }
}
