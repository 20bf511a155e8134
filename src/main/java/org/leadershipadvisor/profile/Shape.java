package org.leadershipadvisor.profile;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * How values of one type stand in a document.
 *
 * @param <T> the type
 */
interface Shape<T> {

    /** The value of a node that is there and not null; null, with a problem noted, where the node does not fit. */
    @Nullable
    T read(JsonNode node, String pointer, Reading reading);

    /** The node of a value, in canonical form. */
    JsonNode write(T value);
}
