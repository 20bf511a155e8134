package org.leadershipadvisor.report;

import java.util.List;
import org.leadershipadvisor.advice.Advice;
import org.leadershipadvisor.advice.ContradictionFound;
import org.leadershipadvisor.advice.Difference;
import org.leadershipadvisor.advice.Question;
import org.leadershipadvisor.advice.Strength;

/** Advice for a terminal: what matters first, why, and the first step. */
public final class TextReport implements Report {

    /** The width for output that is no terminal, in columns. */
    public static final int STANDARD_WIDTH = 80;

    private static final int QUESTIONS_SHOWN = 5;

    private final int width;
    private final boolean colour;
    private final Grouping grouping;

    /**
     * A report for a terminal, whose recommendations after the first stand by wave.
     *
     * @param width its width in columns; below 40 it counts as 40
     * @param colour whether to colour headings and titles
     */
    public TextReport(int width, boolean colour) {
        this(width, colour, Grouping.WAVE);
    }

    /**
     * A report for a terminal.
     *
     * @param width its width in columns; below 40 it counts as 40
     * @param colour whether to colour headings and titles
     * @param grouping by what to group the recommendations after the first
     */
    public TextReport(int width, boolean colour, Grouping grouping) {
        this.width = width;
        this.colour = colour;
        this.grouping = grouping;
    }

    @Override
    public String render(Advice advice) {
        TextPage page = new TextPage(width, colour);
        head(page, advice);
        TextPatterns.write(page, Headings.ALERTS, Parts.patterns(advice, true), advice);
        TextActions actions = new TextActions(page, advice);
        actions.focus();
        new TextAims(page, advice).write();
        TextPatterns.write(page, Headings.PATTERNS, Parts.patterns(advice, false), advice);
        actions.roadMap();
        actions.rest(grouping);
        contradictions(page, advice.contradictions());
        TextScores.write(page, advice);
        strengths(page, Headings.STRENGTHS, Parts.strengths(advice, false));
        strengths(page, Headings.CLAIMED, Parts.strengths(advice, true));
        differences(page, advice.differences());
        TextDiscussion.write(page, advice);
        questions(page, advice);
        method(page, advice);
        return page.toString();
    }

    private static void head(TextPage page, Advice advice) {
        page.paragraph("", "", advice.organization().name());
        page.paragraph(
                "", "", "Leadership advice for " + Phrases.setting(advice) + ", as of " + Days.inWords(advice.asOf()));
        page.blank();
        page.paragraph("", "", Phrases.coverage(advice) + Phrases.groups(advice) + " " + Phrases.summary(advice));
    }

    private static void contradictions(TextPage page, List<ContradictionFound> contradictions) {
        if (contradictions.isEmpty()) {
            return;
        }
        page.heading(Headings.CONTRADICTIONS);
        for (ContradictionFound one : contradictions) {
            page.title("-", one.title());
            one.sides().forEach(side -> page.labelled("Side", Phrases.because(side.because())));
            page.labelled("Settle", one.settle());
        }
    }

    private static void strengths(TextPage page, String heading, List<Strength> strengths) {
        if (!strengths.isEmpty()) {
            page.heading(heading);
            strengths.forEach(one -> page.paragraph(
                    "  - ", "    ", Phrases.stop(one.statement()) + " " + Phrases.because(one.because())));
        }
    }

    private static void differences(TextPage page, List<Difference> differences) {
        if (!differences.isEmpty()) {
            page.heading(Headings.DIFFERENCES);
            differences.forEach(one -> page.paragraph(
                    "  - ",
                    "    ",
                    Phrases.stop(one.statement()) + " " + Phrases.stop(one.sentence()) + " "
                            + Phrases.because(one.because())));
        }
    }

    private static void questions(TextPage page, Advice advice) {
        questions(page, Headings.QUESTIONS, Parts.questions(advice, true));
        List<Question> later = Parts.questions(advice, false);
        questions(page, Headings.MORE_QUESTIONS, later.subList(0, Math.min(QUESTIONS_SHOWN, later.size())));
        if (later.size() > QUESTIONS_SHOWN) {
            page.blank();
            page.paragraph(
                    "  ",
                    "  ",
                    (later.size() - QUESTIONS_SHOWN) + " more questions stand in the Markdown and JSON views.");
        }
    }

    private static void questions(TextPage page, String heading, List<Question> questions) {
        if (questions.isEmpty()) {
            return;
        }
        page.heading(heading);
        for (Question one : questions) {
            page.paragraph("  - ", "    ", one.question());
            page.paragraph(
                    "    ",
                    "    ",
                    "Ask " + String.join(" or ", one.askedOf()) + ". " + Phrases.because(one.because()) + " "
                            + Phrases.settles(one));
        }
    }

    private static void method(TextPage page, Advice advice) {
        page.heading(Headings.METHOD);
        page.paragraph(
                "", "", "The reasons for every action, and all questions, stand in the Markdown and JSON views.");
        Method.paragraphs(advice).forEach(paragraph -> page.paragraph("", "", paragraph));
    }
}
