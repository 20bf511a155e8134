package org.leadershipadvisor.report;

import java.util.List;
import org.leadershipadvisor.advice.Because;
import org.leadershipadvisor.advice.Explanation;
import org.leadershipadvisor.advice.PatternFound;

/** Why, or why not, as text for a terminal or as JSON. */
public final class ExplanationText {

    private final int width;
    private final boolean colour;

    /**
     * Explanations for a terminal.
     *
     * @param width its width in columns; below 40 it counts as 40
     * @param colour whether to colour titles
     */
    public ExplanationText(int width, boolean colour) {
        this.width = width;
        this.colour = colour;
    }

    /** An explanation as JSON. */
    public static String json(Explanation explanation) {
        return Json.write(explanation);
    }

    /** An explanation for people. */
    public String render(Explanation explanation) {
        TextPage page = new TextPage(width, colour);
        page.title("", explanation.title());
        page.labelled("Id", explanation.id());
        if (explanation.sameAs() != null) {
            page.labelled("Same as", explanation.sameAs());
        }
        page.labelled("Answer", explanation.sentence());
        because(page, explanation.because());
        explanation.signs().forEach(sign -> sign(page, sign));
        if (explanation.otherwise() != null) {
            otherwise(page, explanation.otherwise());
        }
        return page.toString();
    }

    private static void because(TextPage page, List<Because> steps) {
        steps.forEach(step -> page.labelled("Because", Phrases.stop(step.sentence()) + cites(step)));
    }

    private static String cites(Because step) {
        return step.cites().isEmpty() ? "" : " [" + String.join(", ", step.cites()) + "]";
    }

    private static void sign(TextPage page, PatternFound.SignFound sign) {
        String met = switch (sign.says()) {
            case YES -> "Met";
            case NO -> "Unmet";
            case UNKNOWN -> "Unknown";
        };
        page.labelled(met, Phrases.stop(sign.statement()) + " " + Phrases.because(sign.because()));
    }

    private static void otherwise(TextPage page, Explanation.Otherwise otherwise) {
        otherwise.changes().forEach(change -> page.labelled("If", Phrases.stop(change.sentence()) + practice(change)));
        page.labelled("Then", otherwise.sentence());
    }

    private static String practice(Explanation.Change change) {
        return change.practice() == null ? "" : " [" + change.practice() + "]";
    }
}
