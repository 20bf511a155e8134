package org.leadershipadvisor.profile;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Map;

/** Trees of JSON, and the same as plain maps and lists. */
final class JsonTrees {

    static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {};

    private JsonTrees() {}

    static JsonNode of(Map<String, Object> fields) {
        return MAPPER.valueToTree(fields);
    }

    static Map<String, Object> fields(JsonNode tree) {
        return MAPPER.convertValue(tree, FIELDS);
    }
}
