package org.leadershipadvisor.workbook;

import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.StyleSetter;

/** How cells look; few of them, so that all sheets belong together. */
public enum Style {
    /** A sheet's heading. */
    TITLE,
    /** A sentence below it. */
    LEAD,
    /** The heads of columns. */
    HEAD,
    /** What a column or line means. */
    HINT,
    /** A text that wraps. */
    TEXT,
    /** The same, set off. */
    STRONG,
    /** A short word or number in the middle of its column. */
    SHORT,
    /** Somewhere to write. */
    INPUT,
    /** Somewhere to write or pick a word. */
    CHOICE,
    /** Somewhere to write a day. */
    DAY,
    /** A number with two decimals. */
    SCORE,
    /** Words to be read across a room. */
    BIG,
    /** Their numbers. */
    BIG_NUMBER,
    /** What stands below them. */
    MEDIUM;

    /** The font of every cell; the widths of columns count its digits, so that all programs agree on them. */
    static final String FONT = "Arial";

    static final int NORMAL_SIZE = 10;

    /** A column's width counts digits of the standard font, about so many letters of a font one point high. */
    private static final double LETTERS_TO_WIDTH = 11;

    /** What the room before a text takes of its column. */
    private static final double INDENT = 1.8;

    private static final double BOLD = 0.92;
    private static final double LINE_HEIGHT = 1.27;

    private static final String INK = "1F2933";
    private static final String GREY = "52606D";
    private static final String ACCENT = "0B4F6C";
    private static final String LINE = "CBD2D9";
    private static final String PAPER = "FFFBEA";

    void apply(StyleSetter cell) {
        StyleSetter base =
                cell.fontName(FONT).fontSize(size()).fontColor(colour()).verticalAlignment(vertical());
        if (wraps()) {
            base.wrapText(true);
        }
        if (bold()) {
            base.bold();
        }
        decorate(base);
        cell.set();
    }

    boolean wraps() {
        return this != TITLE && this != LEAD;
    }

    /** How many points high a text is in a column of so many characters; programs do not all measure it themselves. */
    double height(String text, double width) {
        return Lines.count(text, (width - indent()) * LETTERS_TO_WIDTH / size() * (bold() ? BOLD : 1))
                * size()
                * LINE_HEIGHT;
    }

    private int size() {
        return switch (this) {
            case TITLE -> 16;
            case HINT -> 8;
            case BIG, BIG_NUMBER -> 28;
            case MEDIUM -> 18;
            default -> NORMAL_SIZE;
        };
    }

    private String colour() {
        return switch (this) {
            case HEAD -> "FFFFFF";
            case TITLE, BIG_NUMBER -> ACCENT;
            case LEAD, HINT, MEDIUM -> GREY;
            default -> INK;
        };
    }

    private String vertical() {
        return this == TITLE || this == HEAD || this == LEAD ? "center" : "top";
    }

    private boolean bold() {
        return this == TITLE || this == HEAD || this == STRONG || this == BIG || this == BIG_NUMBER;
    }

    private void decorate(StyleSetter cell) {
        switch (this) {
            case HEAD ->
                indented(cell).fillColor(ACCENT).borderStyle(BorderStyle.THIN).borderColor(ACCENT);
            case HINT, TEXT, STRONG -> indented(line(cell));
            case SHORT -> line(cell).horizontalAlignment("center");
            case SCORE -> line(cell).horizontalAlignment("center").format("0.00");
            case INPUT, CHOICE -> indented(line(cell)).fillColor(PAPER);
            case DAY ->
                line(cell).fillColor(PAPER).horizontalAlignment("center").format("yyyy\\-mm\\-dd");
            case TITLE, LEAD, BIG, BIG_NUMBER, MEDIUM -> {}
        }
    }

    private double indent() {
        return switch (this) {
            case HEAD, HINT, TEXT, STRONG, INPUT, CHOICE -> INDENT;
            default -> 0;
        };
    }

    private static StyleSetter indented(StyleSetter cell) {
        return cell.horizontalAlignment("left").indent(1);
    }

    private static StyleSetter line(StyleSetter cell) {
        return cell.borderStyle(BorderStyle.THIN).borderColor(LINE);
    }
}
