package org.leadershipadvisor.profile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.leadershipadvisor.framework.Interval;
import org.leadershipadvisor.framework.Names;

/** The shapes of single values. */
final class Scalars {

    /** An id; {@code none} is how a document says that there is none. */
    static final String ID = "^(?!none$)[A-Za-z0-9][A-Za-z0-9._-]{0,99}$";

    /** A day from 1900 to 2199; whether it exists only the calendar knows. */
    static final String DATE = "^(19|20|21)[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$";

    /** No control characters but tab and line break, no marks that turn the direction of writing, no half characters. */
    private static final String HARMFUL =
            "\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f\\u202d\\u202e\\ud800-\\udfff";

    /** All that leaves paper white, spelled out because dialects of patterns differ in what a space is. */
    private static final String BLANK =
            "\\s\\u00a0\\u1680\\u2000-\\u200f\\u2028\\u2029\\u202f\\u205f\\u2060\\u3000\\ufeff";

    /** A text with something to see in it. */
    static final String TEXT = "^(?![" + BLANK + "]*$)[^" + HARMFUL + "]*$";

    /** The greatest number an attribute may hold. */
    static final long LARGEST_ATTRIBUTE = 1_000_000_000_000_000L;

    /** Beyond it sums would take time and space without end: 1e-999999999 is a short text. */
    private static final int MOST_DECIMALS = 20;

    private static final List<String> LEVEL_WORDS =
            List.of(Names.of(Answer.Level.UNSURE), Names.of(Answer.Level.NOT_APPLICABLE));

    private static final Pattern IDS = Pattern.compile(ID);
    private static final Pattern DATES = Pattern.compile(DATE);
    private static final Pattern TEXTS = Pattern.compile(TEXT);

    private Scalars() {}

    /** A shape made of two functions; reading returns null where the node does not fit what is allowed. */
    private record Simple<T>(String allowed, Function<JsonNode, @Nullable T> parse, Function<T, JsonNode> print)
            implements Shape<T> {
        @Override
        public @Nullable T read(JsonNode node, String pointer, Reading reading) {
            T value = parse.apply(node);
            if (value == null) {
                reading.complain(
                        pointer,
                        node,
                        tooFine(node) ? allowed + ", with at most " + MOST_DECIMALS + " decimals" : allowed);
            }
            return value;
        }

        @Override
        public JsonNode write(T value) {
            return print.apply(value);
        }
    }

    static Shape<String> text() {
        return new Simple<>(
                "a text that is not blank and has no control characters", Scalars::textOrNull, TextNode::valueOf);
    }

    private static @Nullable String textOrNull(JsonNode node) {
        return textOrNull(node, TEXTS);
    }

    private static @Nullable String textOrNull(JsonNode node, Pattern pattern) {
        return node.isTextual() && pattern.matcher(node.asText()).matches() ? node.asText() : null;
    }

    static boolean isText(String text) {
        return TEXTS.matcher(text).matches();
    }

    static Shape<String> id() {
        return new Simple<>(
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

    static Shape<Ternary> ternary() {
        return new Shape<>() {
            @Override
            public @Nullable Ternary read(JsonNode node, String pointer, Reading reading) {
                if (node.isBoolean()) {
                    return Ternary.of(node.asBoolean());
                }
                reading.complain(pointer, node, "true or false; leave the field out where it is not known");
                return null;
            }

            @Override
            public JsonNode write(Ternary value) {
                return BooleanNode.valueOf(value == Ternary.YES);
            }
        };
    }

    static Shape<LocalDate> date(Field field) {
        return new Shape<>() {
            @Override
            public @Nullable LocalDate read(JsonNode node, String pointer, Reading reading) {
                LocalDate date = dateOrNull(node);
                if (date == null) {
                    reading.complain(pointer, node, "a date that exists, as year-month-day: 2026-10-15");
                } else if (field.past()) {
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

    static Shape<Integer> whole(Field field) {
        return new Simple<>("a whole number" + range(field), node -> wholeOrNull(node, field), IntNode::valueOf);
    }

    /** As in a schema, 2.0 is as whole as 2. */
    private static @Nullable Integer wholeOrNull(JsonNode node, Field field) {
        BigDecimal number = within(node, field.min(), field.max());
        return number == null || number.scale() > 0 ? null : number.intValueExact();
    }

    static Shape<BigDecimal> decimal(Field field) {
        return new Simple<>(
                "a number" + range(field), node -> within(node, field.min(), field.max()), DecimalNode::valueOf);
    }

    /** The number without zeros at its end, if it is one, not beyond the bounds and of bearable length. */
    private static @Nullable BigDecimal within(JsonNode node, double min, double max) {
        if (!node.isNumber()) {
            return null;
        }
        BigDecimal number = node.decimalValue().stripTrailingZeros();
        return number.compareTo(BigDecimal.valueOf(min)) >= 0
                        && number.compareTo(BigDecimal.valueOf(max)) <= 0
                        && number.scale() <= MOST_DECIMALS
                ? plain(number)
                : null;
    }

    private static boolean tooFine(JsonNode node) {
        return node.isNumber() && node.decimalValue().stripTrailingZeros().scale() > MOST_DECIMALS;
    }

    private static BigDecimal plain(BigDecimal stripped) {
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static String range(Field field) {
        return " from " + print(field.min()) + " to " + print(field.max());
    }

    private static String print(double bound) {
        return BigDecimal.valueOf(bound).stripTrailingZeros().toPlainString();
    }

    static <E extends Enum<E>> Shape<E> constant(Class<E> type) {
        return new Shape<>() {
            @Override
            public @Nullable E read(JsonNode node, String pointer, Reading reading) {
                E constant = node.isTextual() ? Names.find(type, node.asText()).orElse(null) : null;
                if (constant == null) {
                    reading.complainOfName(pointer, node, "one of ", Names.all(type));
                }
                return constant;
            }

            @Override
            public JsonNode write(E value) {
                return TextNode.valueOf(Names.of(value));
            }
        };
    }

    static Shape<Object> scalar() {
        return new Simple<>(
                "a text that is not blank and has no control characters, true, false, or a number of at most 15 digits",
                Scalars::scalarOrNull,
                Scalars::scalarNode);
    }

    private static @Nullable Object scalarOrNull(JsonNode node) {
        if (node.isBoolean()) {
            return node.asBoolean();
        }
        return node.isNumber() ? within(node, -LARGEST_ATTRIBUTE, LARGEST_ATTRIBUTE) : textOrNull(node);
    }

    private static JsonNode scalarNode(Object value) {
        if (value instanceof Boolean truth) {
            return BooleanNode.valueOf(truth);
        }
        return value instanceof BigDecimal number ? DecimalNode.valueOf(number) : TextNode.valueOf(value.toString());
    }

    static Shape<Answer.Level> level() {
        return new Shape<>() {
            @Override
            public Answer.@Nullable Level read(JsonNode node, String pointer, Reading reading) {
                Answer.Level level = levelOrNull(node);
                if (level == null) {
                    reading.complainOfName(
                            pointer, node, "a level: 0, 1, 2, 3 or 4 as a number, or one of ", LEVEL_WORDS);
                }
                return level;
            }

            @Override
            public JsonNode write(Answer.Level value) {
                return value.rated() ? IntNode.valueOf(value.number()) : TextNode.valueOf(Names.of(value));
            }
        };
    }

    private static Answer.@Nullable Level levelOrNull(JsonNode node) {
        if (node.isTextual()) {
            return Names.find(Answer.Level.class, node.asText().replace(' ', '-'))
                    .filter(level -> !level.rated())
                    .orElse(null);
        }
        BigDecimal number = within(node, Interval.ABSENT, Interval.EXEMPLARY);
        return number == null || number.scale() > 0
                ? null
                : Answer.Level.rated(number.intValueExact()).orElse(null);
    }
}
