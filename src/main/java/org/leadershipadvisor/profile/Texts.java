package org.leadershipadvisor.profile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The shapes of texts, ids and days; the patterns are written so that JSON Schema and scripts read them the same. */
public final class Texts {

    /** An id; {@code none} is how a document says that there is none. */
    public static final String ID = "^(?!none$)[A-Za-z0-9][A-Za-z0-9._-]{0,99}$";

    /** A day from 1900 to 2199; whether it exists only the calendar knows. */
    public static final String DATE = "^(19|20|21)[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$";

    /** No control characters but tab and line break, no marks that turn the direction of writing, no half characters. */
    private static final String HARMFUL =
            "\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f\\u202d\\u202e\\ud800-\\udfff";

    /** All that leaves paper white, spelled out because dialects of patterns differ in what a space is. */
    private static final String BLANK =
            "\\s\\u00a0\\u1680\\u2000-\\u200f\\u2028\\u2029\\u202f\\u205f\\u2060\\u3000\\ufeff";

    /** A text with something to see in it. */
    public static final String TEXT = "^(?![" + BLANK + "]*$)[^" + HARMFUL + "]*$";

    private static final Pattern IDS = Pattern.compile(ID);
    private static final Pattern DATES = Pattern.compile(DATE);
    private static final Pattern TEXTS = Pattern.compile(TEXT);

    private Texts() {}

    static Shape<String> text() {
        return new SimpleShape<>(
                "a text that is not blank and has no control characters", Texts::textOrNull, TextNode::valueOf);
    }

    static @Nullable String textOrNull(JsonNode node) {
        return textOrNull(node, TEXTS);
    }

    private static @Nullable String textOrNull(JsonNode node, Pattern pattern) {
        return node.isTextual() && pattern.matcher(node.asText()).matches() ? node.asText() : null;
    }

    static boolean isText(String text) {
        return TEXTS.matcher(text).matches();
    }

    static Shape<String> id() {
        return new SimpleShape<>(
                "a text of letters, digits, dots, hyphens and underscores, at most 100, the first a letter or digit; none is no id",
                node -> textOrNull(node, IDS),
                TextNode::valueOf);
    }

    static Shape<String> reference(String register) {
        Shape<String> id = id();
        return new Shape<>() {
            @Override
            public @Nullable String read(JsonNode node, String pointer, Reading reading) {
                String value = id.read(node, pointer, reading);
                if (value != null) {
                    reading.reference(register, value, pointer);
                }
                return value;
            }

            @Override
            public JsonNode write(String value) {
                return id.write(value);
            }
        };
    }

    static Shape<LocalDate> date(Field field) {
        boolean past = field.past();
        return new Shape<>() {
            @Override
            public @Nullable LocalDate read(JsonNode node, String pointer, Reading reading) {
                LocalDate date = dateOrNull(node);
                if (date == null) {
                    reading.complain(pointer, node, "a date that exists, as year-month-day: 2026-10-15");
                } else if (past) {
                    reading.past(date, pointer);
                }
                return date;
            }

            @Override
            public JsonNode write(LocalDate value) {
                return TextNode.valueOf(value.toString());
            }
        };
    }

    static @Nullable LocalDate dateOrNull(JsonNode node) {
        String text = textOrNull(node, DATES);
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
