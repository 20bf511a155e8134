package org.leadershipadvisor.authoring;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A topic as it was read.
 *
 * @param files where
 * @param words its words
 * @param rules its rules
 */
record TopicSource(RuleFiles files, YamlFile words, List<RuleText> rules) {

    /** Reads topics into a vocabulary, with everything that is wrong with their words. */
    static List<TopicSource> read(List<RuleFiles> all, VocabularyTree vocabulary, Problems problems) {
        List<TopicSource> topics = new ArrayList<>();
        for (RuleFiles files : all) {
            TopicSource topic = new TopicSource(
                    files, YamlFile.read(files.words(), problems), RuleText.of(files.conditions(), problems));
            topic.place(problems).check(topic.shape());
            topic.putInPlace(vocabulary.ids(topic.id()), vocabulary, problems);
            topics.add(topic);
        }
        References references = new References(vocabulary.inventory());
        topics.forEach(topic -> references.check(topic.id(), topic.place(problems)));
        Circles circles = new Circles(vocabulary.inventory());
        topics.forEach(topic -> circles.check(topic.id(), topic.place(problems)));
        return topics;
    }

    /** Puts the topic in its place; other topics count on every id of the one that it replaces. */
    private void putInPlace(Set<String> before, VocabularyTree vocabulary, Problems problems) {
        put(vocabulary);
        Set<String> lost = new TreeSet<>(before);
        lost.removeAll(vocabulary.ids(id()));
        lost.forEach(
                id -> problems.add(files.words(), 0, "no " + id, "every id of the built-in topic that it replaces"));
    }

    String id() {
        return files.id();
    }

    Place place(Problems problems) {
        return Place.of(words, problems);
    }

    private boolean judgement() {
        return files.folder().equals(RuleFolder.JUDGEMENT);
    }

    private Shape shape() {
        return switch (files.folder()) {
            case RuleFolder.JUDGEMENT -> Shapes.JUDGEMENT;
            case RuleFolder.PATTERNS -> Shapes.PATTERNS;
            default -> Shapes.TOPIC;
        };
    }

    private void put(VocabularyTree vocabulary) {
        if (judgement()) {
            vocabulary.putJudgement(TopicTree.judgement(files, words.tree(), rules));
        } else {
            ObjectNode topic = TopicTree.topic(files, words.tree(), rules);
            vocabulary.putTopic(topic);
        }
    }
}
