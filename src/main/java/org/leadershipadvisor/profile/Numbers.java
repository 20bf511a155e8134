package org.leadershipadvisor.profile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.IntNode;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The shapes of numbers. */
public final class Numbers {

    /** The greatest number an attribute may hold. */
    public static final long LARGEST_ATTRIBUTE = 1_000_000_000_000_000L;

    /** Beyond it sums would take time and space without end: 1e-999999999 is a short text. */
    public static final int MOST_DECIMALS = 20;

    private Numbers() {}

    static Shape<Integer> whole(Field field) {
        BigDecimal min = BigDecimal.valueOf(field.min());
        BigDecimal max = BigDecimal.valueOf(field.max());
        return new SimpleShape<>(
                "a whole number" + range(field), node -> wholeOrNull(node, min, max), IntNode::valueOf);
    }

    /** The whole number within the bounds, if it is one; as in a schema, 2.0 is as whole as 2. */
    static @Nullable Integer wholeOrNull(JsonNode node, BigDecimal min, BigDecimal max) {
        BigDecimal number = within(node, min, max);
        return number == null || number.scale() > 0 ? null : number.intValueExact();
    }

    static Shape<BigDecimal> decimal(Field field) {
        BigDecimal min = BigDecimal.valueOf(field.min());
        BigDecimal max = BigDecimal.valueOf(field.max());
        return new SimpleShape<>("a number" + range(field), node -> within(node, min, max), DecimalNode::valueOf);
    }

    /** The number without zeros at its end, if it is one, not beyond the bounds and of bearable length. */
    static @Nullable BigDecimal within(JsonNode node, BigDecimal min, BigDecimal max) {
        if (!node.isNumber()) {
            return null;
        }
        BigDecimal number = node.decimalValue().stripTrailingZeros();
        return number.compareTo(min) >= 0 && number.compareTo(max) <= 0 && number.scale() <= MOST_DECIMALS
                ? plain(number)
                : null;
    }

    static boolean tooFine(JsonNode node) {
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
}
