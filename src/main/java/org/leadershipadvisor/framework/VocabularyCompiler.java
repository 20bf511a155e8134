package org.leadershipadvisor.framework;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Makes one JSON resource of the files under {@code rules/}; runs when the project is built. */
public final class VocabularyCompiler {

    /** The folders that hold topics, in the framework's order. */
    private static final List<String> TOPIC_FOLDERS = List.of(Topic.LEVERAGE_POINTS, "framework", "being", "patterns");

    private static final String JUDGEMENT = "judgement";

    private final YAMLMapper yaml = new YAMLMapper();
    private final Path rules;

    private VocabularyCompiler(Path rules) {
        this.rules = rules;
    }

    /**
     * Compiles a rules folder.
     *
     * @param arguments the rules folder, the file to write, and the library's version
     * @throws IOException where a file cannot be read or written
     */
    public static void main(String[] arguments) throws IOException {
        ObjectNode compiled = new VocabularyCompiler(Path.of(arguments[0])).compile();
        compiled.put("version", arguments[2]);
        VocabularyCheck.check(new Framework(VocabularyJson.mapper().treeToValue(compiled, Vocabulary.class)));
        Path target = Path.of(arguments[1]);
        Files.createDirectories(target.toAbsolutePath().getParent());
        Files.writeString(target, VocabularyJson.mapper().writeValueAsString(compiled));
    }

    private ObjectNode compile() throws IOException {
        ObjectNode root = read(rules.resolve("vocabulary.yaml"));
        ArrayNode topics = root.putArray("topics");
        for (String folder : TOPIC_FOLDERS) {
            for (Path file : topicFiles(folder)) {
                topics.add(topic(folder, file));
            }
        }
        ArrayNode judgements = root.putArray("judgements");
        for (Path file : topicFiles(JUDGEMENT)) {
            judgements.add(judgement(file));
        }
        root.put("hash", hash());
        return root;
    }

    private List<Path> topicFiles(String folder) throws IOException {
        Path directory = rules.resolve(folder);
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(".yaml")
                            && !file.toString().endsWith(".cases.yaml"))
                    .sorted()
                    .toList();
        }
    }

    /** @throws IllegalStateException where a file is no YAML object, naming file and line */
    private ObjectNode read(Path file) {
        try {
            return (ObjectNode) yaml.readTree(file.toFile());
        } catch (IOException | ClassCastException e) {
            throw new IllegalStateException(file + " is no YAML object: " + e.getMessage(), e);
        }
    }

    private ObjectNode topic(String folder, Path file) throws IOException {
        String id = RuleFile.id(file);
        ObjectNode topic = read(file);
        topic.put("id", id).put("folder", folder);
        topic.set("practices", list(topic, "practices", id + "/"));
        topic.get("practices").forEach(practice -> {
            ((ObjectNode) practice).put("topic", id);
            putDefaults(
                    (ObjectNode) practice, List.of("requires", "follows", "madeOf", "levels", "askedOf"), "evidence");
            for (String text : List.of("question", "measuredBy", "remedy")) {
                ((ObjectNode) practice).put(text, practice.path(text).asText(""));
            }
            ((ObjectNode) practice)
                    .put("remedy", id + "/" + practice.path("remedy").asText());
        });
        topic.set("patterns", list(topic, "patterns", ""));
        topic.get("patterns").forEach(pattern -> pattern((ObjectNode) pattern, id));
        topic.set("recommendations", list(topic, "recommendations", id + "/"));
        topic.get("recommendations").forEach(action -> {
            if (action.has("practice")) {
                ((ObjectNode) action)
                        .put("practice", id + "/" + action.path("practice").asText());
            }
            putDefaults((ObjectNode) action, List.of(), "because");
        });
        topic.set("rules", RuleFile.rules(file, yaml));
        return topic;
    }

    private static void pattern(ObjectNode pattern, String theme) {
        pattern.put("theme", theme).put("alert", pattern.path("alert").asBoolean());
        pattern.put("caution", pattern.path("caution").asText(""));
        pattern.put("needs", pattern.path("needs").asInt(pattern.path("signs").size()));
        putDefaults(pattern, List.of("earns", "raises", "holdsBack", "leveragePoints", "components"), "signs");
        pattern.get("signs").forEach(sign -> {
            ((ObjectNode) sign).put("needed", sign.path("needed").asBoolean());
            putDefaults((ObjectNode) sign, List.of(), "readings");
        });
    }

    private ObjectNode judgement(Path file) throws IOException {
        ObjectNode judgement = read(file);
        judgement.put("id", RuleFile.id(file));
        for (String section : List.of("contradictions", "sentences")) {
            if (!judgement.has(section)) {
                judgement.putObject(section);
            }
        }
        judgement.set("rules", RuleFile.rules(file, yaml));
        return judgement;
    }

    /** A map by name becomes a list of objects that carry their id. */
    private ArrayNode list(ObjectNode topic, String section, String prefix) {
        ArrayNode list = yaml.createArrayNode();
        JsonNode named = topic.path(section);
        named.fieldNames().forEachRemaining(name -> {
            ObjectNode entry = yaml.createObjectNode();
            entry.put("id", prefix + name);
            entry.setAll((ObjectNode) named.get(name));
            list.add(entry);
        });
        return list;
    }

    private static void putDefaults(ObjectNode node, List<String> lists, String map) {
        lists.stream().filter(name -> !node.has(name)).forEach(node::putArray);
        if (!node.has(map)) {
            node.putObject(map);
        }
    }

    private String hash() throws IOException {
        try (Stream<Path> files = Files.walk(rules)) {
            StringBuilder all = new StringBuilder();
            for (Path file :
                    files.filter(VocabularyCompiler::knowledge).sorted().toList()) {
                all.append(rules.relativize(file).toString().replace('\\', '/'));
                all.append(Files.readString(file).replace("\r\n", "\n"));
            }
            return Hash.of(all.toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    private static boolean knowledge(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".drl") || (name.endsWith(".yaml") && !name.endsWith(".cases.yaml"));
    }
}
