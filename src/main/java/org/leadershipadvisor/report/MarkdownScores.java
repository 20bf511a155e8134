package org.leadershipadvisor.report;

import org.jspecify.annotations.Nullable;
import org.leadershipadvisor.advice.Advice;
import org.leadershipadvisor.advice.Score;

/** The scores as Markdown tables. */
final class MarkdownScores {

    private MarkdownScores() {}

    static void write(MarkdownPage page, Advice advice) {
        page.heading(2, Headings.POINTS);
        header(page, "leverage point");
        advice.leveragePoints().forEach(point -> row(page, point.number() + " " + point.name(), point.score()));
        page.heading(3, Headings.COMPONENTS);
        header(page, "component");
        advice.components().stream()
                .filter(component -> component.score() != null)
                .forEach(component -> row(page, component.name(), component.score()));
        page.paragraph("Push, what makes the status quo uncomfortable: "
                + Phrases.score(advice.forces().push()) + ". Pull, what makes the future attractive: "
                + Phrases.score(advice.forces().pull()) + ".");
    }

    private static void header(MarkdownPage page, String what) {
        page.row(what, "score, 0 to 4", "known");
        page.row("---", "---", "---");
    }

    private static void row(MarkdownPage page, String name, @Nullable Score score) {
        page.row(MarkdownPage.escape(name), Phrases.score(score), Phrases.known(score));
    }
}
