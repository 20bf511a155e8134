package org.leadershipadvisor.report;

import java.util.stream.Collectors;
import org.leadershipadvisor.comparison.Comparison;

/** What became of an organisation between two advices, as text for a terminal, as Markdown or as JSON. */
public final class ComparisonText {

    private final int width;
    private final boolean colour;

    /**
     * Comparisons for a terminal.
     *
     * @param width its width in columns; below 40 it counts as 40
     * @param colour whether to colour headings and titles
     */
    public ComparisonText(int width, boolean colour) {
        this.width = width;
        this.colour = colour;
    }

    /** A comparison as JSON: all of it, also what is unchanged. */
    public static String json(Comparison comparison) {
        return Json.write(comparison);
    }

    /** A comparison for people. */
    public String render(Comparison comparison) {
        TextPage page = new TextPage(width, colour);
        page.paragraph("", "", comparison.organization().name());
        page.paragraph("", "", ComparisonPhrases.title(comparison));
        page.blank();
        page.paragraph("", "", ComparisonPhrases.summary(comparison));
        page.blank();
        page.paragraph("", "", ComparisonPhrases.method(comparison));
        new ComparisonSections(comparison).all().forEach(section -> {
            page.heading(section.heading());
            section.entries().forEach(entry -> {
                page.title("-", entry.title());
                entry.lines().forEach(line -> page.labelled(line.label(), line.text()));
            });
        });
        return page.toString();
    }

    /** A comparison as Markdown. */
    public static String markdown(Comparison comparison) {
        MarkdownPage page = new MarkdownPage();
        page.line("# " + MarkdownPage.escape(comparison.organization().name()));
        page.paragraph("**" + ComparisonPhrases.title(comparison) + "**");
        page.paragraph(ComparisonPhrases.summary(comparison));
        page.paragraph(ComparisonPhrases.method(comparison));
        new ComparisonSections(comparison)
                .all()
                .forEach(section ->
                        page.section(section.heading(), section.entries(), entry -> page.item(markdown(entry))));
        return page.toString();
    }

    private static String markdown(ComparisonSections.Entry entry) {
        return "**" + MarkdownPage.escape(Phrases.stop(entry.title())) + "**"
                + entry.lines().stream()
                        .map(line -> " " + line.label() + ": "
                                + MarkdownPage.escape(Phrases.stop(Phrases.uncapitalized(line.text()))))
                        .collect(Collectors.joining());
    }
}
