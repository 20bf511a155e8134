package org.leadershipadvisor.cli;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.leadershipadvisor.report.Audience;
import org.leadershipadvisor.report.Grouping;
import org.leadershipadvisor.report.HtmlReport;
import org.leadershipadvisor.report.Report;
import org.leadershipadvisor.report.Section;
import picocli.CommandLine.Option;

/** What only a report in HTML can be asked for. */
final class HtmlOptions {

    @Option(
            names = "--audience",
            paramLabel = "AUDIENCE",
            description = "For whom html is: board (two or three pages), executives, or facilitator (everything,"
                    + " the default)")
    private @Nullable Audience audience;

    @Option(
            names = "--sections",
            split = ",",
            paramLabel = "SECTION",
            description = "Which sections html has: first-page, actions, road-map, patterns, contradictions, scores,"
                    + " heat-map, strengths, questions, discussion, method; by default those for its audience")
    private List<Section> sections = List.of();

    Report report(Grouping grouping) {
        Audience reader = audience == null ? Audience.FACILITATOR : audience;
        Set<Section> chosen = sections.isEmpty() ? reader.sections() : EnumSet.copyOf(sections);
        return new HtmlReport(reader, chosen, grouping);
    }

    /** @throws UsageException where they are given for a view that has none of this */
    void requireUnused() {
        if (audience != null || !sections.isEmpty()) {
            throw new UsageException("--audience and --sections go with --format html only");
        }
    }
}
