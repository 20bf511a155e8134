package org.leadershipadvisor.report;

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
        StringBuilder page = new StringBuilder("# "
                + escape(comparison.organization().name()) + "\n\n**"
                + ComparisonPhrases.title(comparison) + "**\n\n" + ComparisonPhrases.summary(comparison) + "\n\n"
                + ComparisonPhrases.method(comparison) + "\n");
        new ComparisonSections(comparison).all().forEach(section -> {
            page.append("\n## ").append(escape(section.heading())).append("\n\n");
            section.entries().forEach(entry -> {
                page.append("- **").append(escape(Phrases.stop(entry.title()))).append("**");
                entry.lines()
                        .forEach(line -> page.append(' ')
                                .append(line.label())
                                .append(": ")
                                .append(escape(Phrases.stop(Phrases.uncapitalized(line.text())))));
                page.append('\n');
            });
        });
        return page.toString();
    }

    private static String escape(String text) {
        return MarkdownPage.escape(text);
    }
}
