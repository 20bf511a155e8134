package org.leadershipadvisor.profile;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A shape made of two functions.
 *
 * @param allowed what nodes may hold
 * @param parse the value of a node, null where it does not fit
 * @param print the node of a value
 */
record SimpleShape<T>(String allowed, Function<JsonNode, @Nullable T> parse, Function<T, JsonNode> print)
        implements Shape<T> {

    @Override
    public @Nullable T read(JsonNode node, String pointer, Reading reading) {
        T value = parse.apply(node);
        if (value == null) {
            reading.complain(
                    pointer,
                    node,
                    Numbers.tooFine(node)
                            ? allowed + ", with at most " + Numbers.MOST_DECIMALS + " decimals"
                            : allowed);
        }
        return value;
    }

    @Override
    public JsonNode write(T value) {
        return print.apply(value);
    }
}
