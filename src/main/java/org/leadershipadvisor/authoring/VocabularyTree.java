package org.leadershipadvisor.authoring;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leadershipadvisor.framework.Framework;

/** A vocabulary in the making. */
final class VocabularyTree {

    private static final String TOPICS = "topics";
    private static final String JUDGEMENTS = "judgements";
    private static final JsonMapper JSON = new JsonMapper();

    private final ObjectNode root;

    private VocabularyTree(ObjectNode root) {
        this.root = root;
        root.withArray("/" + TOPICS);
        root.withArray("/" + JUDGEMENTS);
    }

    /** The vocabulary that comes with this library. */
    static VocabularyTree builtIn() {
        try {
            return new VocabularyTree((ObjectNode) JSON.readTree(Framework.builtInVocabulary()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A vocabulary that has no topics yet. */
    static VocabularyTree of(JsonNode words) {
        return new VocabularyTree(words.isObject() ? (ObjectNode) words : JSON.createObjectNode());
    }

    /** The folder of the topic or file of judgement with this id, if there is one. */
    Optional<String> folder(String id) {
        return entries(TOPICS)
                .filter(topic -> id(topic).equals(id))
                .map(topic -> topic.path("folder").asText())
                .findFirst()
                .or(() -> entries(JUDGEMENTS)
                        .filter(judgement -> id(judgement).equals(id))
                        .map(judgement -> RuleFolder.JUDGEMENT)
                        .findFirst());
    }

    /** The names of the rules of an entry; none where there is no such entry. */
    Set<String> rules(String id) {
        return rules(entry -> id(entry).equals(id));
    }

    /** The names of all rules. */
    Set<String> rules() {
        return rules(entry -> true);
    }

    private Set<String> rules(Predicate<JsonNode> which) {
        return Stream.concat(entries(TOPICS), entries(JUDGEMENTS))
                .filter(which)
                .flatMap(entry -> stream(entry.path("rules")))
                .map(rule -> rule.path("name").asText())
                .collect(Collectors.toSet());
    }

    /** The ids of the practices, patterns and recommendations of a topic; none where there is no such topic. */
    Set<String> ids(String topic) {
        return entries(TOPICS)
                .filter(entry -> id(entry).equals(topic))
                .flatMap(entry ->
                        Stream.of("practices", "patterns", "recommendations").map(entry::path))
                .flatMap(VocabularyTree::stream)
                .map(VocabularyTree::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Puts a topic in the place of the one with its id, or at the end of its folder. */
    void putTopic(ObjectNode topic) {
        put((ArrayNode) root.path(TOPICS), topic, "folder");
    }

    /** Puts a file of judgement in the place of the one with its id, or at the end. */
    void putJudgement(ObjectNode judgement) {
        put((ArrayNode) root.path(JUDGEMENTS), judgement, "");
    }

    private static void put(ArrayNode entries, ObjectNode entry, String group) {
        int end = entries.size();
        for (int i = 0; i < entries.size(); i++) {
            if (id(entries.get(i)).equals(id(entry))) {
                entries.set(i, entry);
                return;
            }
            if (entries.get(i).path(group).equals(entry.path(group))) {
                end = i + 1;
            }
        }
        entries.insert(end, entry);
    }

    void put(String field, String text) {
        root.put(field, text);
    }

    String text(String field) {
        return root.path(field).asText();
    }

    /** What it names, as it stands now. */
    Inventory inventory() {
        return new Inventory(
                root.path("roles"),
                entries(TOPICS).toList(),
                entries(JUDGEMENTS).toList());
    }

    private Stream<JsonNode> entries(String section) {
        return stream(root.path(section));
    }

    static Stream<JsonNode> stream(JsonNode list) {
        return list.valueStream();
    }

    static String id(JsonNode entry) {
        return entry.path("id").asText();
    }

    /** The framework that it makes. */
    Framework framework() {
        return Framework.of(json().getBytes(StandardCharsets.UTF_8));
    }

    String json() {
        return root.toString();
    }
}
