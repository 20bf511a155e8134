package org.leadershipadvisor.report;

import java.util.List;
import java.util.stream.Stream;
import org.leadershipadvisor.comparison.Cause;
import org.leadershipadvisor.comparison.Comparison;
import org.leadershipadvisor.comparison.Comparison.Fate;
import org.leadershipadvisor.comparison.Comparison.ScoreChange;
import org.leadershipadvisor.comparison.Movement;
import org.leadershipadvisor.framework.Interval;
import org.leadershipadvisor.report.ComparisonSections.Section;

/** What the page of a comparison asks. */
record ComparisonPage(Comparison comparison, ComparisonSections sections) {

    ComparisonPage(Comparison comparison) {
        this(comparison, new ComparisonSections(comparison));
    }

    /** A number and what it counts. */
    record Figure(int number, String of) {}

    /** What a reader wants to know before anything else. */
    List<Figure> figures() {
        return List.of(
                figure(Fate.NEW, "new actions"),
                figure(Fate.RESOLVED, "done"),
                figure(Fate.WITHDRAWN, "dropped, not done"),
                new Figure(
                        comparison.recommendations(Fate.MOVED).size()
                                + comparison
                                        .recommendations(Fate.OTHER_SUBJECTS)
                                        .size(),
                        "changed"),
                figure(Fate.UNCHANGED, "unchanged"));
    }

    private Figure figure(Fate fate, String name) {
        return new Figure(comparison.recommendations(fate).size(), name);
    }

    /** Patterns that came, went, changed or stayed. */
    List<Section> patterns() {
        return Stream.concat(sections.patterns().stream(), sections.lastingPatterns().stream())
                .toList();
    }

    /** The components whose scores moved. */
    List<ScoreChange> components() {
        return comparison.components().stream()
                .filter(one -> one.movement() != Movement.UNCHANGED)
                .toList();
    }

    /** What became of the components whose scores did not move; empty where there are none. */
    String steadyComponents() {
        int steady = comparison.components().size() - components().size();
        return steady == 0
                ? ""
                : steady == 1 ? "The other one stands as it did." : "The other " + steady + " stand as they did.";
    }

    /** Whether changes have different causes, so that each tells its own. */
    boolean causes() {
        return comparison.steps().size() > 1;
    }

    String cause(List<Cause> causes) {
        return ComparisonPhrases.causes(comparison, causes);
    }

    /** A level as a cell of the heat map. */
    static HeatMap.Cell cell(Interval levels) {
        return new HeatMap.Cell(levels.low(), levels.high());
    }
}
