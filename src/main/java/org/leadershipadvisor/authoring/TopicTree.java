package org.leadershipadvisor.authoring;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.BiConsumer;

/** Turns the words of a topic, as people write them, into an entry of the vocabulary: every id in full, no gaps. */
final class TopicTree {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final String id;
    private final ObjectNode entry;

    private TopicTree(RuleFiles files, JsonNode words, List<RuleText> rules) {
        id = files.id();
        entry = words.isObject() ? (ObjectNode) words.deepCopy() : NODES.objectNode();
        entry.put("id", id);
        ArrayNode listed = entry.putArray("rules");
        rules.forEach(rule -> listed.addObject().put("name", rule.name()).put("concludes", rule.concludes()));
    }

    /** The entry of a topic. */
    static ObjectNode topic(RuleFiles files, JsonNode words, List<RuleText> rules) {
        TopicTree tree = new TopicTree(files, words, rules);
        tree.entry.put("folder", files.folder());
        tree.list("practices", tree.id + "/", tree::practice);
        tree.list("patterns", "", tree::pattern);
        tree.list("recommendations", tree.id + "/", tree::action);
        return tree.entry;
    }

    /** The entry of a file of {@code judgement/}. */
    static ObjectNode judgement(RuleFiles files, JsonNode words, List<RuleText> rules) {
        TopicTree tree = new TopicTree(files, words, rules);
        maps(tree.entry, "contradictions", "sentences");
        return tree.entry;
    }

    /** A map by name becomes a list of objects that carry their id. */
    private void list(String section, String prefix, BiConsumer<ObjectNode, JsonNode> complete) {
        ArrayNode list = NODES.arrayNode();
        entry.path(section).properties().forEach(named -> {
            ObjectNode one = NODES.objectNode().put("id", prefix + named.getKey());
            if (named.getValue() instanceof ObjectNode words) {
                one.setAll(words);
            }
            complete.accept(one, named.getValue());
            list.add(one);
        });
        entry.set(section, list);
    }

    private void practice(ObjectNode practice, JsonNode words) {
        practice.put("topic", id);
        lists(practice, "requires", "follows", "madeOf", "levels", "askedOf");
        maps(practice, "evidence");
        for (String text : List.of("question", "measuredBy")) {
            practice.put(text, words.path(text).asText(""));
        }
        practice.put("remedy", id + "/" + words.path("remedy").asText());
    }

    private void pattern(ObjectNode pattern, JsonNode words) {
        pattern.put("theme", id).put("alert", words.path("alert").asBoolean());
        pattern.put("caution", words.path("caution").asText(""));
        pattern.put("needs", words.path("needs").asInt(words.path("signs").size()));
        lists(pattern, "earns", "raises", "holdsBack", "leveragePoints", "components");
        maps(pattern, "signs");
        pattern.path("signs").forEach(sign -> {
            if (sign instanceof ObjectNode one) {
                one.put("needed", sign.path("needed").asBoolean());
                maps(one, "readings");
            }
        });
    }

    private void action(ObjectNode action, JsonNode words) {
        if (words.has("practice")) {
            action.put("practice", id + "/" + words.path("practice").asText());
        }
        maps(action, "because");
    }

    private static void lists(ObjectNode node, String... names) {
        for (String name : names) {
            if (!node.hasNonNull(name)) {
                node.putArray(name);
            }
        }
    }

    private static void maps(ObjectNode node, String... names) {
        for (String name : names) {
            if (!node.hasNonNull(name)) {
                node.putObject(name);
            }
        }
    }
}
