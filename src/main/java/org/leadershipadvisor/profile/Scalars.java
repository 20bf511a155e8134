package org.leadershipadvisor.profile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leadershipadvisor.framework.Interval;
import org.leadershipadvisor.framework.Names;

/** The shapes of other single values. */
final class Scalars {

    private static final List<String> LEVEL_WORDS =
            List.of(Names.of(Answer.Level.UNSURE), Names.of(Answer.Level.NOT_APPLICABLE));

    private static final BigDecimal LARGEST_ATTRIBUTE = BigDecimal.valueOf(Numbers.LARGEST_ATTRIBUTE);
    private static final BigDecimal LOWEST = BigDecimal.valueOf(Interval.ABSENT);
    private static final BigDecimal HIGHEST = BigDecimal.valueOf(Interval.EXEMPLARY);

    private Scalars() {}

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
        return new SimpleShape<>(
                "a text that is not blank and has no control characters, true, false, or a number of at most 15 digits",
                Scalars::scalarOrNull,
                Scalars::scalarNode);
    }

    private static @Nullable Object scalarOrNull(JsonNode node) {
        if (node.isBoolean()) {
            return node.asBoolean();
        }
        return node.isNumber()
                ? Numbers.within(node, LARGEST_ATTRIBUTE.negate(), LARGEST_ATTRIBUTE)
                : Texts.textOrNull(node);
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
        Integer number = Numbers.wholeOrNull(node, LOWEST, HIGHEST);
        return number == null ? null : Answer.Level.rated(number).orElse(null);
    }
}
