package org.leadershipadvisor.authoring;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What a vocabulary names, by id.
 *
 * @param roles by role, its words
 * @param topics its topics
 * @param judgements its files of judgement
 */
record Inventory(JsonNode roles, List<JsonNode> topics, List<JsonNode> judgements) {

    /** The keys of all roles. */
    Set<String> roleKeys() {
        return roles.properties().stream().map(Map.Entry::getKey).collect(Collectors.toCollection(TreeSet::new));
    }

    /** All practices by id. */
    Map<String, JsonNode> practices() {
        return byId("practices");
    }

    /** All actions by id. */
    Map<String, JsonNode> actions() {
        return byId("recommendations");
    }

    /** All failure patterns by id. */
    Map<String, JsonNode> patterns() {
        return byId("patterns");
    }

    /** By pattern, the ids of all topics that name it. */
    Map<String, Set<String>> themes() {
        return topics.stream()
                .flatMap(topic -> VocabularyTree.stream(topic.path("patterns")))
                .collect(Collectors.groupingBy(
                        VocabularyTree::id,
                        Collectors.mapping(pattern -> pattern.path("theme").asText(), Collectors.toSet())));
    }

    /** The ids of all contradictions. */
    Set<String> contradictions() {
        return judgements.stream()
                .flatMap(judgement -> judgement.path("contradictions").properties().stream())
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Map<String, JsonNode> byId(String section) {
        Map<String, JsonNode> found = new LinkedHashMap<>();
        topics.stream()
                .flatMap(topic -> VocabularyTree.stream(topic.path(section)))
                .forEach(one -> found.put(VocabularyTree.id(one), one));
        return found;
    }
}
