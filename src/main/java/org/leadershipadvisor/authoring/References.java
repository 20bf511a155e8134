package org.leadershipadvisor.authoring;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Holds what a topic names against what there is: practices, remedies, roles. */
final class References {

    private static final Pattern BRACES = Pattern.compile("\\{([a-z-]+)}");

    private final Map<String, JsonNode> practices;
    private final Map<String, JsonNode> actions;
    private final Set<String> roles;

    References(VocabularyTree vocabulary) {
        practices = vocabulary.practices();
        actions = vocabulary.actions();
        roles = vocabulary.roles();
    }

    /** Complains of everything that a topic names and that is not there. */
    void check(String topic, Place words) {
        words.child("practices").fields().forEach(practice -> practice(topic, practice));
        words.child("recommendations").fields().forEach(action -> action(topic, action));
    }

    private void practice(String topic, Place practice) {
        Stream.of("requires", "follows", "madeOf")
                .flatMap(list -> practice.child(list).entries())
                .forEach(this::practiceId);
        if (practice.node().has("sameAs")) {
            sameAs(practice.child("sameAs"));
            return;
        }
        remedy(topic, practice);
        practice.child("askedOf").entries().forEach(role -> name(role, "a role: ", roles));
        Stream.concat(
                        Stream.of("statement", "question").map(practice::child),
                        practice.child("levels").entries())
                .forEach(this::roleWords);
    }

    private void practiceId(Place id) {
        name(id, "the id of a practice: ", practices.keySet());
    }

    private void sameAs(Place other) {
        practiceId(other);
        other.require(
                !practices.getOrDefault(other.text(), other.node()).has("sameAs"),
                "a practice that is not itself the same as another");
    }

    private void remedy(String topic, Place practice) {
        Place remedy = practice.child("remedy");
        if (!remedy.node().isTextual()) {
            return;
        }
        JsonNode action = actions.get(topic + "/" + remedy.text());
        if (action == null) {
            name(remedy, "a recommendation of this file: ", names(topic, actions.keySet()));
        } else if (!action.path("practice").asText().equals(topic + "/" + practice.name())) {
            remedy.complain("a recommendation that names this practice as its own");
        }
    }

    private void action(String topic, Place action) {
        name(action.child("practice"), "a practice of this file: ", names(topic, practices.keySet()));
        name(action.child("owner"), "a role: ", roles);
        Stream.of(action, action.child("halfway"), action.child("stalled"))
                .flatMap(words -> Stream.concat(
                        Stream.of("title", "why", "doneWhen").map(words::child),
                        words.child("how").entries()))
                .forEach(this::roleWords);
    }

    private void roleWords(Place text) {
        Matcher braces = BRACES.matcher(text.text());
        while (braces.find()) {
            if (!roles.contains(braces.group(1))) {
                text.complainOfName("{" + braces.group(1) + "}", "a role word: ", braced());
            }
        }
    }

    private List<String> braced() {
        return roles.stream().sorted().map(role -> "{" + role + "}").toList();
    }

    private static List<String> names(String topic, Collection<String> ids) {
        String start = topic + "/";
        return ids.stream()
                .filter(id -> id.startsWith(start))
                .map(id -> id.substring(start.length()))
                .toList();
    }

    private static void name(Place place, String what, Collection<String> allowed) {
        if (place.node().isTextual() && !allowed.contains(place.text())) {
            place.complainOfName(place.text(), what, allowed);
        }
    }
}
