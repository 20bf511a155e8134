package org.leadershipadvisor.authoring;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.leadershipadvisor.framework.Framework;
import org.leadershipadvisor.inference.InferenceEngine;
import org.leadershipadvisor.inference.OwnRules;

/**
 * The built-in rules together with a folder of one's own topics, which were checked and proved.
 *
 * @param framework the words of both
 * @param engine the rules of both
 * @param summary what the folder holds, on one line
 */
public record RulesFolder(Framework framework, InferenceEngine engine, String summary) {

    /**
     * Reads a folder, completely checked: its files, words, conditions and cases. The folder's rules are code, and
     * they run.
     *
     * @param folder topics of three files each, directly in it or in subfolders named as those of {@code rules/}; a
     *     topic with the id of a built-in one replaces it
     * @throws InvalidRulesException where anything is wrong, with every problem
     * @throws IllegalStateException where the class path holds no rule compiler or YAML library, naming the artifact
     */
    public static RulesFolder read(Path folder) {
        try {
            return new Reading(folder).read();
        } catch (NoClassDefFoundError e) {
            throw new IllegalStateException(
                    "Rules of your own need com.fasterxml.jackson.dataformat:jackson-dataformat-yaml on the class path",
                    e);
        }
    }

    /** One pass over a folder. */
    private static final class Reading {
        private final Path folder;
        private final Problems problems = new Problems();
        private final VocabularyTree vocabulary = VocabularyTree.builtIn();
        private final Set<String> replaced = new HashSet<>();

        Reading(Path folder) {
            this.folder = folder;
        }

        RulesFolder read() {
            List<RuleFiles> files = RuleFolder.own(folder, problems).stream()
                    .map(this::inItsPlace)
                    .toList();
            Set<String> others = vocabulary.rules();
            others.removeAll(replaced);
            String hash = RuleHash.of(vocabulary.text("hash"), folder, files, List.of());
            List<TopicSource> topics = TopicSource.read(files, vocabulary, problems);
            vocabulary.put("hash", hash);
            List<Proof> proofs =
                    topics.stream().map(topic -> Proof.read(topic, problems)).toList();
            OwnRules rules = compile(files);
            if (problems.none()) {
                prove(proofs, rules);
            }
            Laws.check(topics, others, vocabulary, problems);
            problems.throwAny();
            return found(topics, proofs, rules);
        }

        /** A topic that replaces another counts to the other's folder. */
        private RuleFiles inItsPlace(RuleFiles files) {
            replaced.addAll(vocabulary.rules(files.id()));
            return vocabulary.folder(files.id()).map(files::in).orElse(files);
        }

        private OwnRules compile(List<RuleFiles> files) {
            OwnRules rules =
                    OwnRules.compile(files.stream().map(RuleFiles::conditions).toList(), replaced);
            rules.errors().forEach(error -> problems.add(error.file(), error.line(), error.found(), error.allowed()));
            return rules;
        }

        private void prove(List<Proof> proofs, OwnRules rules) {
            Framework framework = vocabulary.framework();
            InferenceEngine engine = rules.engine(framework).withConfidentialTopics();
            proofs.forEach(proof -> proof.run(framework, engine));
        }

        private RulesFolder found(List<TopicSource> topics, List<Proof> proofs, OwnRules rules) {
            Framework framework = vocabulary.framework();
            long cases = proofs.stream().flatMap(Proof::cases).count();
            long written =
                    topics.stream().mapToLong(topic -> topic.rules().size()).sum();
            String summary = folder + ": valid; topics: " + topics.size() + ", rules: " + written
                    + ", cases that hold: " + cases;
            return new RulesFolder(framework, rules.engine(framework), summary);
        }
    }
}
