package org.leadershipadvisor.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leadershipadvisor.LeadershipAdvisor;
import org.leadershipadvisor.advice.Advice;
import org.leadershipadvisor.advice.Recommendation;
import org.leadershipadvisor.advice.Status;
import org.leadershipadvisor.advice.Wave;
import org.leadershipadvisor.framework.Action;
import org.leadershipadvisor.framework.Names;
import org.leadershipadvisor.profile.Profile;
import org.leadershipadvisor.report.ActionPlanTable;
import org.leadershipadvisor.report.ActionPlanWorkbook;
import org.leadershipadvisor.report.Grouping;
import org.leadershipadvisor.report.JsonReport;
import org.leadershipadvisor.report.MarkdownReport;
import org.leadershipadvisor.report.Rendering;
import org.leadershipadvisor.report.Report;
import org.leadershipadvisor.report.TextReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code advisor advise}: the main job. */
@Command(name = "advise", description = "Advises the organisations whose profiles are given.")
final class AdviseCommand extends OwnRulesCommand {

    /** The views there are. */
    enum Format {
        TEXT,
        MD,
        JSON,
        HTML,
        CSV,
        XLSX
    }

    private static final String NOW = "now";

    @Parameters(
            arity = "1..*",
            paramLabel = "PROFILE",
            description = "A profile: workbook, JSON or YAML; - for standard input")
    private List<String> profiles = List.of();

    @Option(
            names = "--format",
            defaultValue = "text",
            paramLabel = "FORMAT",
            description = "text (the default), md, json, html, or the action plan as a table: csv or xlsx;"
                    + " several profiles are one array in JSON, and one document or table in the others")
    private Format format = Format.TEXT;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write the report there")
    private @Nullable Path output;

    @Option(
            names = "--fail-on",
            paramLabel = "ID|now",
            description = "End with exit code 4 where this is recommended; now: anything firm that can start now")
    private List<String> failOn = List.of();

    @Option(
            names = "--by",
            paramLabel = "GROUPING",
            description = "Group text, md and html by wave (the default), leverage-point or component")
    private Grouping by = Grouping.WAVE;

    @Mixin
    private AdviceOptions asked = new AdviceOptions();

    @Mixin
    private HtmlOptions html = new HtmlOptions();

    AdviseCommand(Streams streams) {
        super(streams);
    }

    @Override
    public Integer call() {
        LeadershipAdvisor advisor = asked.of(advisor());
        if (format != Format.HTML) {
            html.requireUnused();
        }
        failOn.forEach(gate -> requireKnown(advisor, gate));
        List<Profile> read = new Profiles(streams(), advisor.framework()).readAll(profiles);
        if (read.isEmpty()) {
            return ExitCode.INVALID_INPUT;
        }
        List<Advice> advices = read.stream()
                .map(profile -> advisor.advise(profile, asked.day(profile)))
                .toList();
        Output out = new Output(streams(), output);
        if (format == Format.XLSX) {
            out.writeBinary(report().bytes(advices));
        } else {
            out.write(report().bytes(advices));
        }
        return advices.stream().anyMatch(this::gated) ? ExitCode.GATE : ExitCode.OK;
    }

    private Rendering report() {
        return switch (format) {
            case TEXT -> text(output == null ? streams().terminal() : Terminal.NONE);
            case MD -> new MarkdownReport(by);
            case JSON -> new JsonReport();
            case HTML -> html.report(by);
            case CSV -> new ActionPlanTable();
            case XLSX -> new ActionPlanWorkbook();
        };
    }

    private Report text(Terminal terminal) {
        return new TextReport(terminal.width(), terminal.colour(), by);
    }

    private static void requireKnown(LeadershipAdvisor advisor, String gate) {
        if (!gate.equals(NOW) && advisor.framework().findAction(gate).isEmpty()) {
            String guess = Names.nearest(
                            gate, advisor.framework().actions().stream().map(Action::id))
                    .map(id -> "; did you mean \"" + id + "\"?")
                    .orElse("");
            throw new UsageException("--fail-on: no recommendation has the id \"" + gate + "\"" + guess);
        }
    }

    private boolean gated(Advice advice) {
        return advice.recommendations().stream()
                .anyMatch(one -> failOn.contains(one.id()) || (failOn.contains(NOW) && startsNow(one)));
    }

    private static boolean startsNow(Recommendation one) {
        return one.wave() == Wave.NOW && one.status() == Status.FIRM;
    }
}
