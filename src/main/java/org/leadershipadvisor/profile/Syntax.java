package org.leadershipadvisor.profile;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.MapperBuilder;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;

/** The two notations a profile can be written in. */
enum Syntax {
    JSON,
    YAML;

    private static final int DEEPEST_NESTING = 50;
    private static final int LONGEST_TEXT = 200_000;

    static Syntax of(String name) {
        return name.endsWith(".yaml") || name.endsWith(".yml") ? YAML : JSON;
    }

    private static final class Json {
        private static final ObjectMapper MAPPER = configured(JsonMapper.builder(JsonFactory.builder()
                        .streamReadConstraints(constraints())
                        .build()))
                .build();
    }

    /** Loaded only when a profile in YAML is read: the library is optional. */
    private static final class Yaml {
        private static final ObjectMapper MAPPER = configured(YAMLMapper.builder(YAMLFactory.builder()
                        .streamReadConstraints(constraints())
                        .build()))
                .build();
    }

    private static <B extends MapperBuilder<?, B>> B configured(B builder) {
        return builder.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
    }

    private static StreamReadConstraints constraints() {
        return StreamReadConstraints.builder()
                .maxNestingDepth(DEEPEST_NESTING)
                .maxStringLength(LONGEST_TEXT)
                .maxNumberLength(100)
                .build();
    }

    private ObjectMapper mapper() {
        return this == JSON ? Json.MAPPER : Yaml.MAPPER;
    }

    JsonNode parse(byte[] document) throws IOException {
        return mapper().readTree(document);
    }

    JsonParser parser(byte[] document) throws IOException {
        return mapper().createParser(document);
    }

    /** What the parser stumbled over, in the words of a problem. */
    Problem problem(String name, JsonProcessingException e) {
        JsonLocation place = e.getLocation();
        int line = place == null ? 0 : place.getLineNr();
        int column = place == null ? 0 : place.getColumnNr();
        String said = e.getOriginalMessage().lines().findFirst().orElse("broken text");
        if (e instanceof StreamConstraintsException) {
            return new Problem(name, line, column, "", "too much: " + said, limits(), null);
        }
        if (said.startsWith("Duplicate field")) {
            return new Problem(
                    name, line, column, "", said.replace("Duplicate field", "a second field"), "each field once", null);
        }
        return new Problem(
                name, line, column, "", "broken " + this + ": " + said, "a profile in well-formed " + this, null);
    }

    private static String limits() {
        return "at most " + DEEPEST_NESTING + " levels of nesting and texts of at most " + LONGEST_TEXT + " characters";
    }
}
