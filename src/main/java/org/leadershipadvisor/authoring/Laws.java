package org.leadershipadvisor.authoring;

import java.util.List;
import java.util.Set;

/** Holds topics to the rule writer's page, as far as a machine can. */
final class Laws {

    private Laws() {}

    /**
     * Complains of every law that topics break.
     *
     * @param others the names of the rules beside them
     */
    static void check(List<TopicSource> topics, Set<String> others, VocabularyTree vocabulary, Problems problems) {
        RuleLaws laws = new RuleLaws(others, problems);
        RuleReferences references = new RuleReferences(vocabulary.inventory(), problems);
        for (TopicSource topic : topics) {
            TextLaws.check(topic.place(problems));
            topic.rules().forEach(laws::check);
            topic.rules().forEach(references::check);
            topic.place(problems).child("patterns").fields().forEach(pattern -> signs(pattern, topic));
        }
    }

    /** A sign that no rule speaks of would never show. */
    private static void signs(Place pattern, TopicSource topic) {
        pattern.child("signs")
                .fields()
                .filter(sign -> topic.rules().stream()
                        .noneMatch(rule -> rule.concludes().startsWith(pattern.name() + "#" + sign.name() + "#")))
                .forEach(sign -> sign.complain(
                        "a sign that no rule concludes",
                        "a rule on it in " + topic.files().conditions().getFileName()));
    }
}
