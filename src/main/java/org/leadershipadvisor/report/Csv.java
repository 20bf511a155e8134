package org.leadershipadvisor.report;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Rows of comma-separated values. A text that a spreadsheet would take for a formula gets an apostrophe before it. */
public final class Csv {

    private static final Pattern QUOTED = Pattern.compile("[\",\\r\\n]");

    /** How formulas begin, in the characters of East Asian keyboards too. */
    private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

    private Csv() {}

    /** Writes a row: numbers and days as they are, nothing for null. */
    public static void write(List<? extends @Nullable Object> row, Appendable out) throws IOException {
        String separator = "";
        for (Object value : row) {
            out.append(separator).append(cell(value));
            separator = ",";
        }
        out.append("\r\n");
    }

    private static String cell(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        String text = value instanceof String said ? defused(said) : value.toString();
        return QUOTED.matcher(text).find() ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }

    private static String defused(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
