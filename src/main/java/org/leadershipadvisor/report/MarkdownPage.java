package org.leadershipadvisor.report;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.leadershipadvisor.advice.Because;

/** A page of Markdown in the making. What is written to it is Markdown; {@link #escape} makes it of plain text. */
final class MarkdownPage {

    private static final Pattern MARKUP = Pattern.compile("([\\\\`*_{}\\[\\]<>#|~&])");
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    private final StringBuilder text = new StringBuilder();

    /** A text with everything that Markdown or HTML would read as markup escaped. */
    static String escape(String text) {
        return MARKUP.matcher(CONTROL.matcher(text).replaceAll(" ")).replaceAll("\\\\$1");
    }

    /** A heading of plain text, and under it each entry; nothing where there is none. */
    <T> void section(String heading, List<T> entries, Consumer<T> write) {
        if (!entries.isEmpty()) {
            heading(2, heading);
            entries.forEach(write);
        }
    }

    /** A heading of plain text. */
    void heading(int level, String heading) {
        blank();
        line("#".repeat(level) + " " + escape(heading));
        line("");
    }

    void item(String item) {
        line("- " + item);
    }

    /** A list of steps. */
    void because(List<Because> steps) {
        for (Because step : steps) {
            String cites = step.cites().isEmpty() ? "" : " (" + code(step.cites()) + ")";
            item(escape(Phrases.stop(step.sentence())) + cites);
        }
        line("");
    }

    private static String code(List<String> ids) {
        return "`" + String.join("`, `", ids) + "`";
    }

    void row(String... cells) {
        line("| " + String.join(" | ", cells) + " |");
    }

    void paragraph(String paragraph) {
        blank();
        line(paragraph);
        line("");
    }

    /** An empty line, unless there is one already. */
    void blank() {
        int end = text.length();
        if (end > 1 && !(text.charAt(end - 1) == '\n' && text.charAt(end - 2) == '\n')) {
            line("");
        }
    }

    void line(String line) {
        text.append(line).append('\n');
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
