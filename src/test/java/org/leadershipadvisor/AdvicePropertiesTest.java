package org.leadershipadvisor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.leadershipadvisor.advice.Advice;
import org.leadershipadvisor.advice.LeveragePointScore;
import org.leadershipadvisor.advice.Priority;
import org.leadershipadvisor.advice.Question;
import org.leadershipadvisor.advice.Recommendation;
import org.leadershipadvisor.advice.Status;
import org.leadershipadvisor.advice.Wave;
import org.leadershipadvisor.framework.Practice;
import org.leadershipadvisor.profile.Answer;
import org.leadershipadvisor.profile.Profile;
import org.leadershipadvisor.report.JsonReport;

/** What must hold for every profile, tried on hundreds of made-up ones. */
class AdvicePropertiesTest {

    private static final LeadershipAdvisor ADVISOR = LeadershipAdvisor.withBuiltInRules();
    private static final int PROFILES = 25;

    static LongStream seeds() {
        return LongStream.range(0, PROFILES);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theOrderOfFactsChangesNothing(long seed) {
        Profile profile = new SampleProfiles(seed).next();
        Random random = new Random(seed);
        String expected = new JsonReport().render(ADVISOR.advise(profile));
        assertThat(new JsonReport().render(ADVISOR.advise(shuffled(profile, random))))
                .isEqualTo(expected);
    }

    private static Profile shuffled(Profile p, Random random) {
        return new Profile(
                p.organization(),
                p.assessedOn(),
                shuffled(p.aims(), random),
                shuffled(p.measures(), random),
                shuffled(p.strategies(), random),
                shuffled(p.projects(), random),
                shuffled(p.leaders(), random),
                shuffled(p.skills(), random),
                p.board(),
                shuffled(p.committees(), random),
                p.finance(),
                p.physicians(),
                p.patients(),
                p.answers(),
                p.raters());
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        if (list == null) {
            return null;
        }
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void unsureNeverMakesAdviceMoreCertain(long seed) {
        Profile profile = new SampleProfiles(seed).next();
        Advice before = ADVISOR.advise(profile);
        for (String practice : profile.answers().keySet()) {
            if (profile.answers().get(practice).level() == Answer.Level.NOT_APPLICABLE) {
                continue;
            }
            Advice after = ADVISOR.advise(with(profile, practice, Answer.Level.UNSURE));
            assertThat(about(practice, before)).as(practice).containsAll(about(practice, after));
            if (!contradicted(before).contains(ADVISOR.framework().resolve(practice))) {
                assertThat(firm(before)).as(practice).containsAll(firm(after));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void doingBetterNeverEarnsNewAdviceNorLowersAScore(long seed) {
        Profile profile = new SampleProfiles(seed).next();
        Advice before = ADVISOR.advise(profile);
        profile.answers().forEach((practice, answer) -> {
            if (answer.level().rated() && answer.level() != Answer.Level.EXEMPLARY) {
                Answer.Level better =
                        Answer.Level.rated(answer.level().number() + 1).orElseThrow();
                Advice after = ADVISOR.advise(with(profile, practice, better));
                assertThat(about(practice, before)).as(practice).containsAll(about(practice, after));
                notLower(before, after);
            }
        });
    }

    private static void notLower(Advice before, Advice after) {
        for (int i = 0; i < before.leveragePoints().size(); i++) {
            LeveragePointScore old = before.leveragePoints().get(i);
            LeveragePointScore now = after.leveragePoints().get(i);
            if (old.score() != null && now.score() != null) {
                assertThat(now.score().low()).isGreaterThanOrEqualTo(old.score().low());
                assertThat(now.score().high())
                        .isGreaterThanOrEqualTo(old.score().high());
            }
        }
    }

    private static Profile with(Profile p, String practice, Answer.Level level) {
        Map<String, Answer> answers = new HashMap<>(p.answers());
        Answer old = answers.get(practice);
        answers.put(practice, new Answer(level, old.evidence(), null, old.asOf(), old.since(), null, null));
        return withAnswers(p, answers);
    }

    private static Profile withAnswers(Profile p, Map<String, Answer> answers) {
        return new Profile(
                p.organization(),
                p.assessedOn(),
                p.aims(),
                p.measures(),
                p.strategies(),
                p.projects(),
                p.leaders(),
                p.skills(),
                p.board(),
                p.committees(),
                p.finance(),
                p.physicians(),
                p.patients(),
                answers,
                p.raters());
    }

    private static Set<String> about(String practice, Advice advice) {
        return advice.recommendations().stream()
                .filter(one -> ADVISOR.framework().resolve(practice).equals(one.practice()))
                .map(Recommendation::id)
                .collect(Collectors.toSet());
    }

    private static Set<String> firm(Advice advice) {
        return advice.recommendations().stream()
                .filter(one -> one.status() == Status.FIRM)
                .map(Recommendation::id)
                .collect(Collectors.toSet());
    }

    private static Set<String> contradicted(Advice advice) {
        return advice.contradictions().stream()
                .flatMap(one -> one.sides().stream())
                .map(side -> side.practice())
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void forgettingWhatARecommendationNamesRemovesIt(long seed) {
        Profile profile = new SampleProfiles(seed).next();
        for (Recommendation one : ADVISOR.advise(profile).recommendations()) {
            Set<String> named = one.because().stream()
                    .flatMap(because -> because.cites().stream())
                    .collect(Collectors.toSet());
            assertThat(named).as(one.id()).isNotEmpty();
            assertThat(ADVISOR.advise(without(profile, named)).recommendations())
                    .extracting(Recommendation::id)
                    .as("after forgetting " + named)
                    .doesNotContain(one.id());
        }
    }

    private static Profile without(Profile p, Set<String> named) {
        Map<String, Answer> answers = new HashMap<>(p.answers());
        answers.keySet().removeIf(practice -> named.contains("answers/" + practice));
        return new Profile(
                p.organization(),
                p.assessedOn(),
                unlessNamed("aims", p.aims(), named),
                unlessNamed("measures", p.measures(), named),
                unlessNamed("strategies", p.strategies(), named),
                unlessNamed("projects", p.projects(), named),
                unlessNamed("leaders", p.leaders(), named),
                unlessNamed("skills", p.skills(), named),
                unlessNamed("board", p.board(), named),
                unlessNamed("committees", p.committees(), named),
                unlessNamed("finance", p.finance(), named),
                unlessNamed("physicians", p.physicians(), named),
                unlessNamed("patients", p.patients(), named),
                answers,
                p.raters());
    }

    private static <T> T unlessNamed(String register, T value, Set<String> named) {
        return named.stream().anyMatch(path -> path.equals(register) || path.startsWith(register + "[")) ? null : value;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void ranksFollowFromWhatIsPrinted(long seed) {
        List<Recommendation> advised =
                ADVISOR.advise(new SampleProfiles(seed).next()).recommendations();
        List<String> recomputed = advised.stream()
                .sorted(Comparator.comparing((Recommendation one) -> one.status() == Status.HELD_BACK)
                        .thenComparing(Recommendation::wave)
                        .thenComparing(one -> !one.alert())
                        .thenComparing(one -> -one.priority().points().stream()
                                .mapToInt(Priority.PriorityPoint::number)
                                .sum())
                        .thenComparing(one -> !one.priority().execution())
                        .thenComparing(one -> one.priority().depth())
                        .thenComparing(one -> one.priority().order())
                        .thenComparing(Recommendation::id))
                .map(Recommendation::id)
                .toList();
        assertThat(advised).extracting(Recommendation::id).isEqualTo(recomputed);
        assertThat(advised)
                .extracting(Recommendation::rank)
                .isEqualTo(IntStream.rangeClosed(1, advised.size()).boxed().toList());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void wavesRespectWhatComesFirst(long seed) {
        Advice advice = ADVISOR.advise(new SampleProfiles(seed).next());
        Map<String, Wave> waves = advice.recommendations().stream()
                .filter(one -> one.practice() != null)
                .collect(Collectors.toMap(Recommendation::practice, Recommendation::wave, (one, other) -> one));
        for (Recommendation one : advice.recommendations()) {
            assertThat(one.wave() == Wave.NOW).isEqualTo(one.blockedBy().isEmpty());
            one.blockedBy()
                    .forEach(ref -> assertThat(waves.get(ref.practice()))
                            .as(ref.practice())
                            .isNotNull()
                            .isLessThanOrEqualTo(one.wave())
                            .matches(wave -> wave == Wave.LATER || wave != one.wave()));
        }
        assertThat(advice.recommendations().stream().filter(Recommendation::focus))
                .hasSizeLessThanOrEqualTo(5)
                .allMatch(one -> one.wave() == Wave.NOW);
    }

    @Test
    void unsureOfEverythingEarnsOnlyQuestions() {
        Map<String, Answer> unsure = ADVISOR.framework().practices().stream()
                .filter(practice -> !practice.alias() && !ADVISOR.framework().confidential(practice))
                .collect(Collectors.toMap(Practice::id, any -> Answer.of(Answer.Level.UNSURE)));
        Profile made = new SampleProfiles(1).next();
        Advice advice = ADVISOR.advise(new Profile(
                made.organization(),
                made.assessedOn(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                unsure,
                List.of()));
        assertThat(advice.recommendations()).isEmpty();
        assertThat(advice.strengths()).isEmpty();
        assertThat(advice.questions())
                .extracting(Question::practice)
                .containsExactlyInAnyOrderElementsOf(unsure.keySet());
        assertThat(advice.coverage().known()).isZero();
    }

    @Test
    void threadsDoNotDisturbOneAnother() throws Exception {
        List<Profile> profiles = Stream.iterate(0L, seed -> seed + 1)
                .limit(PROFILES)
                .map(seed -> new SampleProfiles(seed).next())
                .toList();
        List<String> alone = profiles.stream().map(AdvicePropertiesTest::json).toList();
        ExecutorService eight = Executors.newFixedThreadPool(8);
        try {
            List<Callable<String>> jobs = profiles.stream()
                    .map(profile -> (Callable<String>) () -> json(profile))
                    .toList();
            List<String> together = new ArrayList<>();
            for (var job : eight.invokeAll(jobs)) {
                together.add(job.get());
            }
            assertThat(together).isEqualTo(alone);
        } finally {
            eight.shutdown();
        }
    }

    private static String json(Profile profile) {
        return new JsonReport().render(ADVISOR.advise(profile));
    }
}
