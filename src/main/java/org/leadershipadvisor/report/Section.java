package org.leadershipadvisor.report;

import org.leadershipadvisor.advice.Advice;
import org.leadershipadvisor.framework.Names;

/** What a report in HTML can hold, in its running order. */
public enum Section {
    /** One page for the board: aims, scores, alerts, three priorities, what the board itself must do. */
    FIRST_PAGE("At a glance"),
    /** Every action, ranked. */
    ACTIONS("What to do"),
    /** What the first actions open, and what stands in which wave. */
    ROAD_MAP("Road map"),
    /** What goes wrong as a whole. */
    PATTERNS("What goes wrong as a whole"),
    /** Statements that cannot all be right. */
    CONTRADICTIONS("What does not fit together"),
    /** Scores by leverage point, by component, push against pull. */
    SCORES("Scores"),
    /** Practice by practice, and by group of raters. */
    HEAT_MAP("Practice by practice"),
    /** What to build on. */
    STRENGTHS("Strengths"),
    /** What to find out. */
    QUESTIONS("Questions"),
    /** What groups of raters should talk over. */
    DISCUSSION("Discussion guide"),
    /** How it came about, and what it cannot tell. */
    METHOD("Method and limits");

    private final String title;

    Section(String title) {
        this.title = title;
    }

    /** Its heading. */
    String title() {
        return title;
    }

    /** Its name in documents. */
    String id() {
        return Names.of(this);
    }

    /** Whether there is anything to say under it. */
    boolean speaks(Advice advice, Audience audience) {
        return switch (this) {
            case FIRST_PAGE, SCORES, METHOD -> true;
            case ACTIONS -> !advice.recommendations().isEmpty();
            case ROAD_MAP -> !(audience.brief() ? RoadMap.opening(advice) : RoadMap.of(advice)).isEmpty();
            case PATTERNS -> !(audience.brief() ? Parts.patterns(advice, false) : advice.patterns()).isEmpty();
            case CONTRADICTIONS ->
                !advice.contradictions().isEmpty() || !advice.differences().isEmpty();
            case HEAT_MAP -> !new HeatMap(advice).topics().isEmpty();
            case STRENGTHS -> !advice.strengths().isEmpty();
            case QUESTIONS -> !advice.questions().isEmpty();
            case DISCUSSION -> !advice.discussion().isEmpty();
        };
    }
}
