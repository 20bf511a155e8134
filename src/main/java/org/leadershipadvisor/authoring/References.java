package org.leadershipadvisor.authoring;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.leadershipadvisor.framework.Component;
import org.leadershipadvisor.framework.Names;

/** Holds what a topic names against what there is: practices, remedies, roles. */
final class References {

    private static final Pattern BRACES = Pattern.compile("\\{([a-z-]+)}");

    /** A pattern can raise or hold back all of a component. */
    private static final List<String> COMPONENTS =
            Names.all(Component.class).stream().map(name -> "component/" + name).toList();

    private final Map<String, JsonNode> practices;
    private final Map<String, JsonNode> actions;
    private final Map<String, JsonNode> patterns;
    private final Map<String, Set<String>> themes;
    private final Set<String> roles;

    References(Inventory vocabulary) {
        practices = vocabulary.practices();
        actions = vocabulary.actions();
        patterns = vocabulary.patterns();
        themes = vocabulary.themes();
        roles = vocabulary.roleKeys();
    }

    /** Complains of everything that a topic names and that is not there. */
    void check(String topic, Place words) {
        words.child("practices").fields().forEach(practice -> practice(topic, practice));
        words.child("patterns").fields().forEach(pattern -> pattern(topic, pattern));
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
        answers(topic + "/" + action.name(), action.child("pattern"));
        name(action.child("owner"), "a role: ", roles);
        Stream.of(action, action.child("halfway"), action.child("stalled"))
                .flatMap(words -> Stream.concat(
                        Stream.of("title", "why", "doneWhen").map(words::child),
                        words.child("how").entries()))
                .forEach(this::roleWords);
    }

    /** An action that answers a pattern must be earned by it. */
    private void answers(String action, Place pattern) {
        name(pattern, "the id of a pattern: ", patterns.keySet());
        JsonNode earns = patterns.getOrDefault(pattern.text(), pattern.node()).path("earns");
        if (patterns.containsKey(pattern.text())
                && VocabularyTree.stream(earns).noneMatch(one -> one.asText().equals(action))) {
            pattern.complain("a pattern that names " + action + " under earns");
        }
    }

    private void pattern(String theme, Place pattern) {
        boolean once = themes.getOrDefault(pattern.name(), Set.of()).equals(Set.of(theme));
        pattern.require(once, "a second pattern " + pattern.name(), "each id once");
        pattern.child("earns").entries().forEach(id -> name(id, "the id of a recommendation: ", actions.keySet()));
        Stream.of("raises", "holdsBack")
                .flatMap(list -> pattern.child(list).entries())
                .filter(entry -> !COMPONENTS.contains(entry.text()) && !actions.containsKey(entry.text()))
                .forEach(this::practiceId);
        boolean waits = pattern.child("holdsBack").node().size() > 0;
        Place caution = pattern.child("caution");
        caution.require(waits == !caution.text().isEmpty(), "a caution exactly where something is held back");
        Place needs = pattern.child("needs");
        needs.require(
                needs.node().asInt(1) <= pattern.child("signs").node().size(), "no more signs than the pattern has");
        Stream.concat(
                        Stream.of("title", "meaning", "caution").map(pattern::child),
                        pattern.child("signs").fields().map(sign -> sign.child("statement")))
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
