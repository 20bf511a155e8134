package org.leadershipadvisor.benchmark;

import java.util.Locale;

/** One line of the table of results, in Markdown. */
record Row(String what, String time, String space, String ratio) {

    static final String NOTHING = "–";

    /** The table's head. */
    static String head() {
        return "| | clock, processor | memory | ratio |\n|---|--:|--:|--:|";
    }

    /** A line that heads the next ones and says what their ratio refers to. */
    static Row section(String title, String ratio) {
        return new Row("**" + title + "**", "", "", "*" + ratio + "*");
    }

    /** A line for what this machine cannot measure. */
    static Row missing(String what, String why) {
        return new Row(what, why, NOTHING, NOTHING);
    }

    static String micros(double micros) {
        return micros < 10_000 ? number("%.0f µs", micros) : number("%.1f ms", micros / 1000);
    }

    static String millis(double seconds) {
        return number("%.0f ms", seconds * 1000);
    }

    static String rate(double sites) {
        return number("%.0f a second", sites);
    }

    static String kilobytes(double bytes) {
        return number("%.0f kB", bytes / 1000);
    }

    static String megabytes(double bytes) {
        return number("%.0f MB", bytes / 1_000_000);
    }

    /** Two digits where it is small, none where it is large. */
    static String times(double ratio) {
        return number(ratio < 10 ? "%.2f" : ratio < 100 ? "%.1f" : "%.0f", ratio);
    }

    private static String number(String format, double number) {
        return String.format(Locale.ROOT, format, number);
    }

    @Override
    public String toString() {
        return "| " + String.join(" | ", what, time, space, ratio) + " |";
    }
}
