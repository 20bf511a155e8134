package org.leadershipadvisor.report;

import org.leadershipadvisor.advice.Advice;

/** The headings that all views for people share. */
final class Headings {

    static final String FOCUS = "Do this first";
    static final String ALSO_NOW = "Also possible now";
    static final String NEXT = "Next, once what blocks it has been begun";
    static final String LATER = "Later";
    static final String HELD_BACK = "Held back";
    static final String ALERTS = "Alerts: before everything else";
    static final String AIMS = "The aims, and where they stand";
    static final String PATTERNS = "What goes wrong as a whole";
    static final String ROAD_MAP = "Road map: what the first actions open";
    static final String NOTHING_ADDRESSES = "Nothing addresses this: no action is advised here.";
    static final String POINTS = "Where the seven leverage points stand";
    static final String COMPONENTS = "The same by component of the framework";
    static final String STRENGTHS = "Build on";
    static final String CLAIMED = "Said to be in place, not shown yet";
    static final String CONTRADICTIONS = "Statements that cannot all be right";
    static final String DIFFERENCES = "Where answers and registers differ";
    static final String DISCUSSION = "Where people see it differently";
    static final String QUESTIONS = "Find out at the next meeting";
    static final String MORE_QUESTIONS = "Find out later";
    static final String METHOD = "How to read this";

    private Headings() {}

    static String ofBoard(Advice advice) {
        return "What " + advice.organization().board() + " itself must do";
    }
}
