package org.leadershipadvisor.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.leadershipadvisor.framework.Framework;
import org.leadershipadvisor.framework.Judgement;
import org.leadershipadvisor.framework.RuleEntry;
import org.leadershipadvisor.framework.Topic;

/** The rules' own proof: what follows from each case, and that no rule goes unproven. */
class RuleCasesTest {

    @TestFactory
    Stream<DynamicTest> everyCaseHolds() {
        return RuleCase.all()
                .map(one -> DynamicTest.dynamicTest(one.file().getFileName() + ": " + one.name(), one::check));
    }

    @Test
    void everyRuleFiresInSomeCaseOfItsFileAndStaysSilentInAnother() {
        Map<String, List<Set<String>>> firedByFile = new HashMap<>();
        RuleCase.all()
                .forEach(one -> firedByFile
                        .computeIfAbsent(topic(one.file()), any -> new ArrayList<>())
                        .add(one.fired()));
        List<String> unproven = new ArrayList<>();
        rulesByFile().forEach((file, rules) -> {
            List<Set<String>> fired = firedByFile.getOrDefault(file, List.of());
            for (RuleEntry rule : rules) {
                if (fired.stream().noneMatch(names -> names.contains(rule.name()))) {
                    unproven.add(file + ": never fires: " + rule.name());
                }
                if (fired.stream().allMatch(names -> names.contains(rule.name()))) {
                    unproven.add(file + ": never stays silent: " + rule.name());
                }
            }
        });
        assertThat(unproven).isEmpty();
    }

    @Test
    void everyPatternIsThereInSomeCaseOfItsFileAbsentInAnotherAndUnknownInAThird() {
        Map<String, Set<String>> foundByFile = new HashMap<>();
        RuleCase.all()
                .forEach(one -> foundByFile
                        .computeIfAbsent(topic(one.file()), any -> new HashSet<>())
                        .addAll(one.found()));
        List<String> unproven = Framework.builtIn().patterns().stream()
                .flatMap(pattern -> Stream.of("there", "absent", "unknown")
                        .map(shows -> pattern.id() + ": " + shows)
                        .filter(found -> !foundByFile
                                .getOrDefault(pattern.theme(), Set.of())
                                .contains(found)))
                .toList();
        assertThat(unproven).isEmpty();
    }

    private static Map<String, List<RuleEntry>> rulesByFile() {
        Map<String, List<RuleEntry>> rules = new HashMap<>();
        Framework.builtIn().topics().forEach((Topic topic) -> rules.put(topic.id(), topic.rules()));
        Framework.builtIn().judgements().forEach((Judgement judgement) -> rules.put(judgement.id(), judgement.rules()));
        return rules;
    }

    private static String topic(Path file) {
        return file.getFileName().toString().replace(".cases.yaml", "").replaceFirst("^[0-9]+-", "");
    }
}
