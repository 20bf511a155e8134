package org.leadershipadvisor.report;

import java.util.Locale;
import java.util.regex.Pattern;

/** A page for a terminal: wraps to a width, and colours where colours are wanted. */
final class TextPage {

    private static final int NARROWEST = 40;
    private static final String ESCAPE = "\u001B[";
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

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
        String clean = clean(paragraph);
        int line = text.length();
        text.append(first);
        int start = 0;
        int end = endOfWord(clean, start);
        text.append(clean, start, end);
        while (end < clean.length()) {
            start = endOfSpaces(clean, end);
            end = endOfWord(clean, start);
            if (text.length() - line + 1 + end - start > width) {
                endLine(line);
                line = text.length();
                text.append(further);
            } else {
                text.append(' ');
            }
            text.append(clean, start, end);
        }
        endLine(line);
    }

    private static int endOfWord(String paragraph, int start) {
        int end = paragraph.indexOf(' ', start);
        return end < 0 ? paragraph.length() : end;
    }

    private static int endOfSpaces(String paragraph, int start) {
        int end = start;
        while (end < paragraph.length() && paragraph.charAt(end) == ' ') {
            end++;
        }
        return end;
    }

    /** Ends the line that began at an index, without blanks at its end. */
    private void endLine(int start) {
        int end = text.length();
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        text.setLength(end);
        blank();
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
        return CONTROL.matcher(text).find() ? CONTROL.matcher(text).replaceAll(" ") : text;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
