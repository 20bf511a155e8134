package org.leadershipadvisor.framework;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the vocabulary from JSON; constants are written in small letters with hyphens. */
final class VocabularyJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(MapperFeature.USE_ANNOTATIONS)
            .addModule(names(Component.class))
            .addModule(names(Force.class))
            .addModule(names(Effort.class))
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .build();

    private VocabularyJson() {}

    static JsonMapper mapper() {
        return MAPPER;
    }

    private static <E extends Enum<E>> SimpleModule names(Class<E> type) {
        Map<String, E> byName =
                Stream.of(type.getEnumConstants()).collect(Collectors.toMap(Names::of, constant -> constant));
        SimpleModule module = new SimpleModule(type.getName());
        module.addDeserializer(type, new JsonDeserializer<>() {
            @Override
            public E deserialize(JsonParser parser, DeserializationContext context) throws IOException {
                return find(type, byName, parser.getText());
            }
        });
        module.addKeyDeserializer(type, new KeyDeserializer() {
            @Override
            public Object deserializeKey(String key, DeserializationContext context) {
                return find(type, byName, key);
            }
        });
        return module;
    }

    private static <E> E find(Class<E> type, Map<String, E> byName, String name) {
        E constant = byName.get(name);
        if (constant == null) {
            throw new IllegalArgumentException(
                    "\"" + name + "\" is no " + type.getSimpleName() + "; there are " + byName.keySet());
        }
        return constant;
    }
}
