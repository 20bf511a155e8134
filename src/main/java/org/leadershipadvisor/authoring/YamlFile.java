package org.leadershipadvisor.authoring;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** A file in YAML: its tree, and the line on which each part of it begins. */
final class YamlFile {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** As profiles are read: NO, the country, is a text. */
    private static final YAMLFactory FACTORY = YAMLFactory.builder()
            .enable(YAMLParser.Feature.EMPTY_STRING_AS_NULL)
            .enable(YAMLParser.Feature.PARSE_BOOLEAN_LIKE_WORDS_AS_STRINGS)
            .build();

    private final Path path;
    private final Problems problems;
    private final Map<String, Integer> lines = new HashMap<>();
    private JsonNode tree = MissingNode.getInstance();

    private YamlFile(Path path, Problems problems) {
        this.path = path;
        this.problems = problems;
    }

    /** Reads a file; what is no YAML is told among the problems and has an empty tree. */
    static YamlFile read(Path path, Problems problems) {
        YamlFile file = new YamlFile(path, problems);
        try (JsonParser parser = FACTORY.createParser(Files.readString(path))) {
            file.read(parser);
        } catch (JsonProcessingException e) {
            file.stumble(e);
        } catch (CharacterCodingException e) {
            problems.add(path, 0, "bytes that are not UTF-8", "text in UTF-8");
        } catch (IOException e) {
            problems.add(path, 0, "a file that cannot be read", "a readable file");
        }
        return file;
    }

    Path path() {
        return path;
    }

    JsonNode tree() {
        return tree;
    }

    /** The line on which a part begins, for a missing part that of what should hold it. */
    int line(String pointer) {
        for (String at = pointer; !at.isEmpty(); at = at.substring(0, at.lastIndexOf('/'))) {
            if (lines.containsKey(at)) {
                return lines.get(at);
            }
        }
        return 1;
    }

    /** The pointer to a field of what another pointer names. */
    static String child(String pointer, String name) {
        return pointer + JsonPointer.empty().appendProperty(name);
    }

    private void read(JsonParser parser) throws IOException {
        if (parser.nextToken() == null) {
            problems.add(path, 0, "an empty file", "a document in YAML");
            return;
        }
        tree = value(parser, "");
        if (parser.nextToken() != null) {
            problems.add(path, line(parser), "more after the end of the document", "one document in a file");
        }
    }

    private JsonNode value(JsonParser parser, String pointer) throws IOException {
        lines.putIfAbsent(pointer, line(parser));
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> object(parser, pointer);
            case START_ARRAY -> list(parser, pointer);
            case VALUE_TRUE, VALUE_FALSE -> NODES.booleanNode(token == JsonToken.VALUE_TRUE);
            case VALUE_NUMBER_INT -> NODES.numberNode(parser.getBigIntegerValue());
            case VALUE_NUMBER_FLOAT -> NODES.numberNode(parser.getDecimalValue());
            case VALUE_NULL -> NODES.nullNode();
            default -> text(parser);
        };
    }

    private JsonNode text(JsonParser parser) throws IOException {
        if (parser instanceof YAMLParser yaml && yaml.isCurrentAlias()) {
            problems.add(path, line(parser), "*" + parser.getText(), "the value itself, written out");
        }
        return NODES.textNode(parser.getText());
    }

    private ObjectNode object(JsonParser parser, String pointer) throws IOException {
        ObjectNode object = NODES.objectNode();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            String at = child(pointer, name);
            if (object.has(name)) {
                problems.add(path, line(parser), "a second field " + Problems.quote(name), "each field once");
            }
            lines.put(at, line(parser));
            parser.nextToken();
            object.set(name, value(parser, at));
        }
        return object;
    }

    private ArrayNode list(JsonParser parser, String pointer) throws IOException {
        ArrayNode list = NODES.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            list.add(value(parser, pointer + "/" + list.size()));
        }
        return list;
    }

    private static int line(JsonParser parser) {
        return parser.currentTokenLocation().getLineNr();
    }

    private void stumble(JsonProcessingException e) {
        int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
        String said = e.getOriginalMessage().lines().findFirst().orElse("");
        problems.add(
                path, line, "something that is not YAML: " + said, "well-formed YAML; texts with \": \" in quotes");
    }
}
