package org.leadershipadvisor.questionnaire;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.leadershipadvisor.workbook.Content;

/** What cells say, as a document in JSON would; whether that is allowed is for the profile's reader to tell. */
final class Reading {

    /** What stands for an object that is there, whatever else is said of it. */
    static final Object OPEN = Map.of();

    private static final int LONGEST_NUMBER = 100;
    private static final Map<String, Boolean> TRUTHS =
            Map.of(Column.YES, true, Column.NO, false, "true", true, "false", false);

    private Reading() {}

    /** The value of a cell without formula and error; null where no value of the column's kind can be meant. */
    static @Nullable Object value(Content content, Column column) {
        return switch (column.kind()) {
            case TEXT -> text(content);
            case ID -> text(content).strip();
            case DAY -> day(content);
            case NUMBER -> content.shownAsDay() ? text(content) : number(content);
            case YES_NO -> TRUTHS.get(word(content));
            case CHOICE -> name(content.text());
            case LIST -> list(content, column);
            case LEVEL -> level(content);
            case ANY -> any(content);
            case OBJECT -> object(content, column);
        };
    }

    /** A number that is meant as a text stays as it is typed; a day that is becomes year-month-day. */
    private static String text(Content content) {
        return content.shownAsDay() && content.day() != null ? content.day().toString() : content.text();
    }

    private static Object day(Content content) {
        return content.day() == null ? number(content) : content.day().toString();
    }

    private static Object number(Content content) {
        String text = content.text().strip();
        if (text.length() > LONGEST_NUMBER) {
            return text;
        }
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException e) {
            return text;
        }
    }

    private static String word(Content content) {
        return content.text().strip().toLowerCase(Locale.ROOT);
    }

    /** People write constants with spaces. */
    private static String name(String text) {
        return text.strip().toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    private static Object list(Content content, Column column) {
        List<String> entries = Stream.of(text(content).split(";", -1))
                .map(entry -> column.choices().isEmpty() ? entry.strip() : name(entry))
                .filter(entry -> !entry.isEmpty())
                .toList();
        return entries.equals(List.of(Column.NONE)) ? List.of() : entries;
    }

    private static Object level(Content content) {
        String word = word(content);
        for (int level = 0; level < Levels.WORDS.size(); level++) {
            if (word.equals(Levels.WORDS.get(level))) {
                return level;
            }
        }
        return Levels.ALL.contains(word) ? word : number(content);
    }

    private static Object any(Content content) {
        return switch (content.kind()) {
            case NUMBER -> content.shownAsDay() ? text(content) : number(content);
            case TRUTH -> Boolean.valueOf(content.text());
            default -> content.text();
        };
    }

    private static @Nullable Object object(Content content, Column column) {
        String word = content.kind() == Content.Kind.TRUTH ? Column.YES : word(content);
        if (!column.choices().contains(word)) {
            return null;
        }
        return word.equals(Column.NONE) ? word : OPEN;
    }
}
