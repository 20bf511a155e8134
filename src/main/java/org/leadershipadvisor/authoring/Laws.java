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
        RuleReferences references = new RuleReferences(vocabulary, problems);
        for (TopicSource topic : topics) {
            TextLaws.check(topic.place(problems));
            topic.rules().forEach(laws::check);
            topic.rules().forEach(references::check);
        }
    }
}
