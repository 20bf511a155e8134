package org.leadershipadvisor.profile;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.leadershipadvisor.framework.Framework;

/** Documents to read in tests, and what comes of reading them. */
final class ProfileDocuments {

    static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    /** The least there must be. */
    static final String LEAST = """
            organization: { id: m, name: Mercy, setting: other }
            assessedOn: 2026-10-15
            """;

    private static final ProfileReader READER = new ProfileReader(Framework.builtIn());

    private static final ObjectNode FULL_TREE =
            (ObjectNode) new Document("full.yaml", Syntax.YAML, full()).tree(new ArrayList<>());

    private ProfileDocuments() {}

    /** A document in YAML that uses every field there is. */
    static String full() {
        try (InputStream in = ProfileDocuments.class.getResourceAsStream("full.yaml")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same document as a tree. */
    static ObjectNode fullTree() {
        return FULL_TREE.deepCopy();
    }

    static Profile read(String name, String text) {
        return READER.read(name, text.getBytes(UTF_8));
    }

    static Profile read(JsonNode tree) {
        return READER.read("x.json", bytes(tree));
    }

    /** In ASCII, because half a character has no bytes in UTF-8. */
    static byte[] bytes(JsonNode tree) {
        try {
            return JSON.writer().with(JsonWriteFeature.ESCAPE_NON_ASCII).writeValueAsBytes(tree);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Problem> problems(String name, byte[] document) {
        try {
            READER.read(name, document);
            return List.of();
        } catch (InvalidProfileException e) {
            return e.problems();
        }
    }

    static List<Problem> problems(String name, String text) {
        return problems(name, text.getBytes(UTF_8));
    }
}
