package org.leadershipadvisor.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.leadershipadvisor.framework.Action;
import org.leadershipadvisor.framework.Framework;
import org.leadershipadvisor.framework.RuleEntry;
import org.leadershipadvisor.inference.InferenceEngine;

/** Holds every file under {@code rules/} to the rule writer's page, and proves the rules by their cases. */
class BuiltInRulesTest {

    private static final Path RULES = Path.of("rules");
    private static final Framework FRAMEWORK = Framework.builtIn();
    private static final InferenceEngine ENGINE =
            InferenceEngine.withBuiltInRules(FRAMEWORK).withConfidentialTopics();

    private static List<TopicSource> topics(Problems problems) {
        return TopicSource.read(RuleFolder.builtIn(RULES, problems), VocabularyTree.builtIn(), problems);
    }

    @Test
    void theFolderHoldsTogetherAndKeepsEveryLaw() {
        Problems problems = new Problems();
        List<TopicSource> topics = topics(problems);
        Laws.check(topics, Set.of(), VocabularyTree.builtIn(), problems);
        assertThat(topics).hasSizeGreaterThanOrEqualTo(30);
        assertThat(problems.all()).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> everyCaseHoldsAndNothingGoesUnproven() {
        return topics(new Problems()).stream()
                .map(topic -> DynamicTest.dynamicTest(topic.id(), () -> {
                    Problems problems = new Problems();
                    Proof.read(topic, problems).run(FRAMEWORK, ENGINE);
                    assertThat(problems.all()).isEmpty();
                }));
    }

    @Test
    void theCompiledRulesAreTheRulesInTheFiles() {
        List<String> written = topics(new Problems()).stream()
                .flatMap(topic -> topic.rules().stream())
                .map(RuleText::name)
                .toList();
        assertThat(ENGINE.ruleNames()).containsExactlyInAnyOrderElementsOf(written);
        List<String> listed = Stream.concat(
                        FRAMEWORK.topics().stream().flatMap(topic -> topic.rules().stream()),
                        FRAMEWORK.judgements().stream().flatMap(judgement -> judgement.rules().stream()))
                .map(RuleEntry::name)
                .toList();
        assertThat(listed).containsExactlyInAnyOrderElementsOf(written);
    }

    @Test
    void noTwoActionsSayTheSame() {
        assertThat(actions().map(Action::title)).doesNotHaveDuplicates();
        assertThat(actions().map(Action::why)).doesNotHaveDuplicates();
        assertThat(actions().map(Action::doneWhen)).doesNotHaveDuplicates();
        assertThat(actions().flatMap(action -> action.how().stream())).doesNotHaveDuplicates();
    }

    private static Stream<Action> actions() {
        return FRAMEWORK.actions().stream();
    }
}
