package org.leadershipadvisor.report;

import java.util.List;
import org.leadershipadvisor.advice.Advice;
import org.leadershipadvisor.advice.ContradictionFound;
import org.leadershipadvisor.advice.Difference;
import org.leadershipadvisor.advice.Question;
import org.leadershipadvisor.advice.Recommendation;
import org.leadershipadvisor.advice.Status;
import org.leadershipadvisor.advice.Strength;
import org.leadershipadvisor.advice.Wave;

/** Advice for a terminal: what matters first, why, and the first step. */
public final class TextReport implements Report {

    /** The width for output that is no terminal, in columns. */
    public static final int STANDARD_WIDTH = 80;

    private static final int QUESTIONS_SHOWN = 5;
    private static final int STEPS_SHOWN = 5;
    private static final int FREED_SHOWN = 3;

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
        TextPatterns.write(page, Phrases.ALERTS, Phrases.patterns(advice, true), advice);
        focus(page, advice);
        TextPatterns.write(page, Phrases.PATTERNS, Phrases.patterns(advice, false), advice);
        roadMap(page, advice);
        grouping.groups(advice).forEach(group -> brief(page, group));
        brief(page, new Grouping.Group(Phrases.HELD_BACK, Phrases.heldBack(advice), ""));
        contradictions(page, advice.contradictions());
        TextScores.write(page, advice);
        strengths(page, Phrases.STRENGTHS, Phrases.strengths(advice, false));
        strengths(page, Phrases.CLAIMED, Phrases.strengths(advice, true));
        differences(page, advice.differences());
        TextDiscussion.write(page, advice);
        questions(page, advice);
        method(page, advice);
        return page.toString();
    }

    private static void head(TextPage page, Advice advice) {
        page.paragraph("", "", advice.organization().name());
        page.paragraph(
                "", "", "Leadership advice for " + Phrases.setting(advice) + ", as of " + Phrases.day(advice.asOf()));
        page.blank();
        page.paragraph("", "", Phrases.coverage(advice) + Phrases.groups(advice) + " " + summary(advice));
    }

    private static String summary(Advice advice) {
        int actions = advice.recommendations().size();
        String advised = actions == 0
                ? "Nothing is surely missing, so nothing is advised yet: the questions below come first."
                : actions + (actions == 1 ? " action is" : " actions are") + " advised, "
                        + Phrases.focus(advice).size() + " of them to take up now.";
        int contradictions = advice.contradictions().size();
        return contradictions == 0
                ? advised
                : advised + " " + contradictions
                        + (contradictions == 1 ? " contradiction wants" : " contradictions want") + " settling.";
    }

    private static void focus(TextPage page, Advice advice) {
        List<Recommendation> focus = Phrases.focus(advice);
        if (!focus.isEmpty()) {
            page.heading(Phrases.FOCUS);
            focus.forEach(one -> {
                full(page, one);
                page.blank();
            });
        }
    }

    private static void full(TextPage page, Recommendation one) {
        page.title(one.rank() + ".", one.title() + status(one));
        one.caveats().forEach(caveat -> page.labelled("But", Phrases.stop(caveat.sentence())));
        page.labelled("Why", one.why());
        page.labelled("Start", one.how().get(0));
        page.labelled("Done when", one.doneWhen());
        page.labelled("Owner", Phrases.capitalized(one.owner()) + ", " + effort(one));
        Phrases.before(one).forEach(line -> page.labelled("Needs", line));
        page.labelled("Because", Phrases.because(one.because(), STEPS_SHOWN));
        if (!one.frees().isEmpty()) {
            page.labelled("Frees", Phrases.capitalized(Phrases.refs(one.frees(), FREED_SHOWN)));
        }
        page.labelled("Priority", Phrases.arithmetic(one.priority()));
        page.labelled(
                "From",
                "leverage point " + Phrases.points(one.leveragePoints()) + ", slide “"
                        + one.source().slide() + "”; advisor explain " + one.id());
    }

    private static void roadMap(TextPage page, Advice advice) {
        List<RoadMap.Step> steps = RoadMap.of(advice);
        if (steps.isEmpty()) {
            return;
        }
        page.heading(Phrases.ROAD_MAP);
        for (RoadMap.Step step : steps) {
            String indent = "  ".repeat(step.depth());
            page.paragraph(indent, indent + "    ", step.text());
        }
    }

    private static void brief(TextPage page, Grouping.Group group) {
        if (!group.speaks()) {
            return;
        }
        page.heading(group.heading());
        if (group.recommendations().isEmpty()) {
            page.paragraph("", "", group.remark());
        }
        for (Recommendation one : group.recommendations()) {
            page.title(one.rank() + ".", one.title() + status(one));
            one.caveats().forEach(caveat -> page.labelled("But", Phrases.stop(caveat.sentence())));
            if (one.wave() == Wave.NOW && one.status() != Status.HELD_BACK) {
                page.labelled("Start", one.how().get(0));
            }
            Phrases.before(one).forEach(line -> page.labelled("Needs", line));
            page.labelled("Owner", Phrases.capitalized(one.owner()) + ", " + effort(one));
            page.labelled("Priority", Phrases.sum(one.priority()));
        }
    }

    private static String status(Recommendation one) {
        return one.status() == Status.POSSIBLE ? " (possible)" : "";
    }

    private static String effort(Recommendation one) {
        return switch (one.effort()) {
            case LOW -> "low effort";
            case MEDIUM -> "medium effort";
            case HIGH -> "high effort";
        };
    }

    private static void contradictions(TextPage page, List<ContradictionFound> contradictions) {
        if (contradictions.isEmpty()) {
            return;
        }
        page.heading(Phrases.CONTRADICTIONS);
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
            page.heading(Phrases.DIFFERENCES);
            differences.forEach(one -> page.paragraph(
                    "  - ",
                    "    ",
                    Phrases.stop(one.statement()) + " " + Phrases.stop(one.sentence()) + " "
                            + Phrases.because(one.because())));
        }
    }

    private static void questions(TextPage page, Advice advice) {
        questions(page, Phrases.QUESTIONS, Phrases.questions(advice, true));
        List<Question> later = Phrases.questions(advice, false);
        questions(page, Phrases.MORE_QUESTIONS, later.subList(0, Math.min(QUESTIONS_SHOWN, later.size())));
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
        page.heading(Phrases.METHOD);
        page.paragraph(
                "", "", "The reasons for every action, and all questions, stand in the Markdown and JSON views.");
        Phrases.method(advice).forEach(paragraph -> page.paragraph("", "", paragraph));
    }
}
