package org.leadershipadvisor.questionnaire;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.leadershipadvisor.workbook.Page;
import org.leadershipadvisor.workbook.Style;

/** Writes values into cells, so that {@link Reading} gets them back. */
final class Writing {

    /** What a cell of numbers surely keeps, in digits. */
    static final int SURE_DIGITS = 15;

    private Writing() {}

    /** Writes a value, or leaves room for one where it is null. */
    static void write(Page page, int row, int at, Column column, @Nullable Object value) {
        BigDecimal number = value == null || column.kind() == Kind.LEVEL ? null : number(value);
        if (value == null) {
            page.blank(row, at, style(column.kind()));
        } else if (column.kind() == Kind.DAY && !value.equals(Column.NONE)) {
            page.day(row, at, LocalDate.parse(value.toString()));
        } else if (number != null) {
            page.number(row, at, number, style(column.kind()));
        } else {
            page.text(row, at, text(column, value), style(column.kind()));
        }
    }

    private static Style style(Kind kind) {
        return switch (kind) {
            case DAY -> Style.DAY;
            case TEXT, ANY, LIST -> Style.INPUT;
            case ID, NUMBER, YES_NO, CHOICE, LEVEL, OBJECT -> Style.CHOICE;
        };
    }

    /** The number to put into a cell of numbers; null where the value is none, or longer than a cell keeps. */
    static @Nullable BigDecimal number(Object value) {
        if (!(value instanceof Number)) {
            return null;
        }
        BigDecimal number = new BigDecimal(value.toString());
        return number.precision() <= SURE_DIGITS ? number : null;
    }

    private static String text(Column column, Object value) {
        return switch (column.kind()) {
            case YES_NO -> word(value);
            case CHOICE -> value.toString().replace('-', ' ');
            case LIST -> list(column, (Collection<?>) value);
            case LEVEL ->
                value instanceof Integer level
                        ? Levels.WORDS.get(level)
                        : value.toString().replace('-', ' ');
            case OBJECT -> value instanceof Map ? Column.YES : Column.NONE;
            case ANY -> value instanceof Boolean ? word(value) : plain(value);
            case TEXT, ID, NUMBER, DAY -> plain(value);
        };
    }

    private static String word(Object value) {
        return value.equals(true) ? Column.YES : Column.NO;
    }

    private static String plain(Object value) {
        return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }

    private static String list(Column column, Collection<?> values) {
        return values.isEmpty()
                ? Column.NONE
                : values.stream()
                        .map(Object::toString)
                        .map(name -> column.choices().isEmpty() ? name : name.replace('-', ' '))
                        .collect(Collectors.joining("; "));
    }

    /** Lets people choose among the words of columns that have some. */
    static void choices(Page page, int firstRow, int lastRow, int at, Column column) {
        List<String> words = column.kind() == Kind.LEVEL ? Levels.ALL : column.choices();
        if (!words.isEmpty() && column.kind() != Kind.LIST) {
            page.choose(firstRow, lastRow, at, words);
        }
    }

    /** What stands above a column or beside a line. */
    static String hint(Column column) {
        String says = said(column);
        return switch (column.kind()) {
            case LIST ->
                says + " Several with ; between them, none for an empty list"
                        + (column.choices().isEmpty() ? "." : ": " + String.join(", ", column.choices()) + ".");
            case OBJECT -> column.choices().contains(Column.NONE) ? says + " Yes where there is one." : says;
            default -> says;
        };
    }

    /** What it means, and whether it is needed. */
    static String said(Column column) {
        return (column.required() ? "Needed. " : "") + column.says() + ".";
    }
}
