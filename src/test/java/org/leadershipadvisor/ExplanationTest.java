package org.leadershipadvisor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.leadershipadvisor.advice.Explanation;
import org.leadershipadvisor.advice.PracticeRef;
import org.leadershipadvisor.advice.Recommendation;
import org.leadershipadvisor.advice.Verdict;
import org.leadershipadvisor.framework.Action;
import org.leadershipadvisor.framework.Framework;
import org.leadershipadvisor.framework.Pattern;
import org.leadershipadvisor.framework.Practice;
import org.leadershipadvisor.framework.RuleEntry;
import org.leadershipadvisor.profile.Answer;
import org.leadershipadvisor.profile.Profile;

/** Every id is explained on every sample, and doing what an explanation names changes its verdict. */
class ExplanationTest {

    private static final LeadershipAdvisor ADVISOR = LeadershipAdvisor.withBuiltInRules();
    private static final Framework FRAMEWORK = ADVISOR.framework();

    /** Verdicts that hang on what no answer can change. */
    private static final Set<Verdict> FIXED = Set.of(Verdict.NOTHING_PARTICULAR, Verdict.CONFIDENTIAL);

    static List<Path> samples() {
        return SampleProfiles.files();
    }

    static Stream<String> ids() {
        return Stream.of(
                        FRAMEWORK.practices().stream().map(Practice::id),
                        FRAMEWORK.actions().stream().map(Action::id),
                        FRAMEWORK.patterns().stream().map(Pattern::id))
                .flatMap(one -> one);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyReasonIsSaidOnceAndWhatHadBetterComeFirstIsNamed(Path sample) {
        Profile profile = Profile.read(sample);
        for (Recommendation one : ADVISOR.advise(profile).recommendations()) {
            assertThat(one.because().stream().map(step -> List.of(step.sentence(), step.cites())))
                    .as(one.id())
                    .doesNotHaveDuplicates();
            assertThat(ADVISOR.explain(one.id(), profile).because().stream()
                            .filter(step -> step.code().equals("better-after"))
                            .flatMap(step -> step.cites().stream()))
                    .as(one.id())
                    .containsExactlyElementsOf(one.betterAfter().stream()
                            .map(PracticeRef::practice)
                            .toList());
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void whatAnExplanationNamesChangesItsVerdict(Path sample) {
        Profile profile = Profile.read(sample);
        Set<String> unanswered = new ConcurrentSkipListSet<>();
        ids().parallel().forEach(id -> {
            Explanation now = ADVISOR.explain(id, profile);
            assertThat(now.sentence()).as(id).endsWith(".");
            Explanation.Otherwise otherwise = now.otherwise();
            if (otherwise == null) {
                unanswered.add(now.verdict() + " " + id);
            } else {
                Verdict later = ADVISOR.explain(id, changed(profile, otherwise.changes()))
                        .verdict();
                assertThat(later).as(id).isNotEqualTo(now.verdict()).isEqualTo(otherwise.verdict());
            }
        });
        assertThat(unanswered)
                .allMatch(
                        one -> FIXED.stream().anyMatch(fixed -> one.startsWith(fixed.name())) || readFromFigures(one));
    }

    /** A pattern with a sign that no single practice shows, but a count or a mean over many. */
    private static boolean readFromFigures(String unanswered) {
        String id = unanswered.substring(unanswered.indexOf(' ') + 1);
        return FRAMEWORK.findPattern(id).stream()
                .anyMatch(pattern -> pattern.signs().keySet().stream()
                        .anyMatch(sign -> FRAMEWORK.topic(pattern.theme()).orElseThrow().rules().stream()
                                .map(RuleEntry::concludes)
                                .filter(concludes -> concludes.startsWith(id + "#" + sign + "#"))
                                .noneMatch(concludes -> concludes.contains("/"))));
    }

    private static Profile changed(Profile profile, List<Explanation.Change> changes) {
        Map<String, Answer> answers = new HashMap<>(profile.answers());
        Set<String> registers = new TreeSet<>();
        for (Explanation.Change change : changes) {
            if (change.practice() != null) {
                answer(change.practice(), change.level(), answers);
            }
            registers.addAll(change.registers());
        }
        return profile.withAnswers(answers).without(registers);
    }

    private static void answer(String practice, int level, Map<String, Answer> answers) {
        List<String> parts = FRAMEWORK.leaves(practice);
        for (String part : parts.isEmpty() ? List.of(practice) : parts) {
            FRAMEWORK.aliases(part).forEach(answers::remove);
            answers.put(part, Answer.of(Answer.Level.rated(level).orElseThrow()));
        }
    }
}
