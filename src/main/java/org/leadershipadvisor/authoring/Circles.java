package org.leadershipadvisor.authoring;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds practices that require, or are made of, one another. */
final class Circles {

    private final Map<String, JsonNode> practices;

    Circles(Inventory vocabulary) {
        practices = vocabulary.practices();
    }

    /** Complains of every practice of a topic that comes before itself, or is a part of itself. */
    void check(String topic, Place words) {
        for (String edge : List.of("requires", "madeOf")) {
            words.child("practices")
                    .fields()
                    .filter(practice -> practice.node().has(edge))
                    .forEach(practice -> way(topic + "/" + practice.name(), edge)
                            .ifPresent(way -> practice.child(edge)
                                    .complain("a circle: " + way, "no way back to the same practice")));
        }
    }

    /** A way from a practice back to itself, if there is one, the shortest first. */
    private Optional<String> way(String start, String edge) {
        Map<String, String> ways = new HashMap<>();
        Deque<String> open = new ArrayDeque<>(List.of(start));
        ways.put(start, start);
        while (!open.isEmpty()) {
            String at = open.remove();
            for (String next : next(at, edge)) {
                String way = ways.get(at) + " -> " + next;
                if (next.equals(start)) {
                    return Optional.of(way);
                }
                if (ways.putIfAbsent(next, way) == null) {
                    open.add(next);
                }
            }
        }
        return Optional.empty();
    }

    private List<String> next(String id, String edge) {
        JsonNode practice = practices.get(id);
        return practice == null
                ? List.of()
                : VocabularyTree.stream(practice.path(edge))
                        .map(JsonNode::asText)
                        .map(this::resolved)
                        .toList();
    }

    private String resolved(String id) {
        JsonNode practice = practices.get(id);
        return practice != null && practice.has("sameAs")
                ? practice.path("sameAs").asText()
                : id;
    }
}
