package org.leadershipadvisor.profile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.leadershipadvisor.framework.Names;

/** The shapes of single values. */
final class Scalars {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,99}");

    private Scalars() {}

    /** A shape made of two functions; reading returns null where the node does not fit what is allowed. */
    private record Simple<T>(String allowed, Function<JsonNode, @Nullable T> parse, Function<T, JsonNode> print)
            implements Shape<T> {
        @Override
        public @Nullable T read(JsonNode node, String pointer, Reading reading) {
            T value = parse.apply(node);
            if (value == null) {
                reading.complain(pointer, node, allowed);
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
                "a text that is not empty",
                node -> node.isTextual() && !node.asText().isBlank() ? node.asText() : null,
                TextNode::valueOf);
    }

    static Shape<String> id() {
        return new Simple<>(
                "letters, digits, dots, hyphens and underscores, at most 100, the first a letter or digit",
                node -> node.isTextual() && ID.matcher(node.asText()).matches() ? node.asText() : null,
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
        return new Simple<>(
                "true or false, or no such field where it is not known",
                node -> node.isBoolean() ? Ternary.of(node.asBoolean()) : null,
                value -> BooleanNode.valueOf(value == Ternary.YES));
    }

    static Shape<LocalDate> date() {
        return new Simple<>(
                "a date that exists, as year-month-day: 2026-10-15",
                node -> node.isTextual() ? dateOrNull(node.asText()) : null,
                value -> TextNode.valueOf(value.toString()));
    }

    private static @Nullable LocalDate dateOrNull(String text) {
        try {
            LocalDate date = LocalDate.parse(text);
            return date.getYear() >= 1900 && date.getYear() < 2200 ? date : null;
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    static Shape<Integer> whole(Field field) {
        return new Simple<>(
                "a whole number" + range(field),
                node -> node.isIntegralNumber() && within(node, field) ? node.intValue() : null,
                IntNode::valueOf);
    }

    static Shape<BigDecimal> decimal(Field field) {
        return new Simple<>(
                "a number" + range(field),
                node -> node.isNumber() && within(node, field) ? plain(node.decimalValue()) : null,
                DecimalNode::valueOf);
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static boolean within(JsonNode node, Field field) {
        BigDecimal value = node.decimalValue();
        return value.compareTo(BigDecimal.valueOf(field.min())) >= 0
                && value.compareTo(BigDecimal.valueOf(field.max())) <= 0;
    }

    private static String range(Field field) {
        return " from " + plain(BigDecimal.valueOf(field.min())).toPlainString() + " to "
                + plain(BigDecimal.valueOf(field.max())).toPlainString();
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
                "a text, a number, true or false",
                node -> node.isTextual()
                        ? node.asText()
                        : node.isBoolean() ? node.asBoolean() : node.isNumber() ? plain(node.decimalValue()) : null,
                Scalars::scalarNode);
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
                    reading.complain(pointer, node, "0, 1, 2, 3, 4, unsure or not-applicable");
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
        return node.isIntegralNumber() && node.canConvertToInt()
                ? Answer.Level.rated(node.intValue()).orElse(null)
                : null;
    }
}
