package org.leadershipadvisor.authoring;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leadershipadvisor.framework.Framework;
import org.leadershipadvisor.inference.InferenceEngine;

/**
 * The cases of a topic: what must follow from each, and that no rule goes unproven.
 *
 * @param topic the topic
 * @param place where the cases stand
 */
record Proof(TopicSource topic, Place place) {

    /** Reads the cases of a topic, with everything that is wrong with their form. */
    static Proof read(TopicSource topic, Problems problems) {
        Place place = Place.of(YamlFile.read(topic.files().proof(), problems), problems);
        place.check(Shapes.CASES);
        return new Proof(topic, place);
    }

    Stream<RuleCase> cases() {
        return place.entries().map(RuleCase::new);
    }

    /** Runs the cases and complains of every one that fails, and of rules that always or never fire. */
    void run(Framework framework, InferenceEngine engine) {
        List<RuleCase.Outcome> outcomes =
                cases().map(one -> one.run(framework, engine)).toList();
        fired(outcomes.stream().map(RuleCase.Outcome::fired).toList());
        Set<String> found =
                outcomes.stream().flatMap(one -> one.found().stream()).collect(Collectors.toSet());
        Place.of(topic.words(), place.problems())
                .child("patterns")
                .fields()
                .forEach(pattern -> Shapes.FOUND.stream()
                        .filter(shows -> !found.contains(pattern.name() + ": " + shows))
                        .forEach(shows -> pattern.complain(
                                "a pattern that is " + shows + " in no case",
                                "a case of " + file() + " in which it is")));
    }

    private void fired(List<Set<String>> fired) {
        for (RuleText rule : topic.rules()) {
            Predicate<Set<String>> fires = names -> names.contains(rule.name());
            if (fired.stream().noneMatch(fires)) {
                complain(rule, "a rule that fires in no case", "a case of " + file() + " in which it fires");
            } else if (fired.stream().allMatch(fires)) {
                complain(rule, "a rule that fires in every case", "a case of " + file() + " in which it stays silent");
            }
        }
    }

    private String file() {
        return topic.files().proof().getFileName().toString();
    }

    private void complain(RuleText rule, String found, String allowed) {
        place.problems().add(rule.file(), rule.line(), found, allowed);
    }
}
