package org.leadershipadvisor.report;

import java.util.Locale;

/** A page for a terminal: wraps to a width, and colours where colours are wanted. */
final class TextPage {

    private static final int NARROWEST = 40;
    private static final String ESCAPE = "\u001B[";

    private final StringBuilder text = new StringBuilder();
    private final int width;
    private final boolean colour;

    TextPage(int width, boolean colour) {
        this.width = Math.max(NARROWEST, width);
        this.colour = colour;
    }

    int width() {
        return width;
    }

    void blank() {
        text.append('\n');
    }

    void heading(String heading) {
        blank();
        line(styled(heading.toUpperCase(Locale.ENGLISH), "1;36"));
        blank();
    }

    void line(String line) {
        text.append(line.stripTrailing()).append('\n');
    }

    /** A paragraph behind a first indent, its further lines behind another. */
    void paragraph(String first, String further, String paragraph) {
        StringBuilder line = new StringBuilder(first);
        boolean empty = true;
        for (String word : clean(paragraph).split(" +", -1)) {
            if (!empty && line.length() + 1 + word.length() > width) {
                line(line.toString());
                line = new StringBuilder(further);
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
            empty = false;
        }
        line(line.toString());
    }

    /** A labelled paragraph under an entry. */
    void labelled(String label, String paragraph) {
        paragraph("    " + pad(label, 9), " ".repeat(13), paragraph);
    }

    /** A numbered or bulleted title. */
    void title(String mark, String title) {
        int start = text.length();
        paragraph(pad(mark, 4), "    ", title);
        if (colour) {
            String plain = text.substring(start);
            text.setLength(start);
            plain.lines().forEach(line -> line(styled(line, "1")));
        }
    }

    String styled(String line, String style) {
        return colour ? ESCAPE + style + "m" + line + ESCAPE + "0m" : line;
    }

    static String pad(String text, int length) {
        return text.length() >= length ? text + " " : text + " ".repeat(length - text.length());
    }

    /** Without control characters, so that a name can neither break lines nor command the terminal. */
    private static String clean(String text) {
        return text.replaceAll("\\p{Cntrl}", " ");
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
