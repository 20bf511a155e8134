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
import java.util.function.UnaryOperator;
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
import org.leadershipadvisor.profile.Rater;
import org.leadershipadvisor.report.JsonReport;

/** What must hold for every profile, tried on made-up ones and thousands of variants; {@code -Dprofiles=500} tries more. */
class AdvicePropertiesTest {

    private static final LeadershipAdvisor ADVISOR = LeadershipAdvisor.withBuiltInRules();
    private static final int PROFILES = Integer.getInteger("profiles", 25);
    /** Practices and recommendations tried of each profile. */
    private static final int TRIED = 8;

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
                p.learning(),
                p.answers(),
                shuffled(p.raters(), random));
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
        for (String practice : someAnswered(profile, seed)) {
            Advice after = ADVISOR.advise(with(profile, practice, any -> Answer.Level.UNSURE));
            assertThat(about(practice, before)).as(practice).containsAll(about(practice, after));
            if (!contradicted(before).contains(practice)) {
                assertThat(firm(before)).as(practice).containsAll(firm(after));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void doingBetterNeverEarnsNewAdviceNorLowersAScore(long seed) {
        Profile profile = new SampleProfiles(seed).next();
        Advice before = ADVISOR.advise(profile);
        for (String practice : someAnswered(profile, seed)) {
            Advice after = ADVISOR.advise(with(profile, practice, AdvicePropertiesTest::better));
            Set<String> allowed = about(practice, before);
            allowed.addAll(answersToPatterns());
            assertThat(allowed).as(practice).containsAll(about(practice, after));
            notLower(before, after);
        }
    }

    private static Answer.Level better(Answer.Level level) {
        boolean improvable = level.rated() && level != Answer.Level.EXEMPLARY;
        return improvable ? Answer.Level.rated(level.number() + 1).orElseThrow() : level;
    }

    /** A few of the practices that anybody spoke of, chosen by chance. */
    private static List<String> someAnswered(Profile profile, long seed) {
        List<String> practices = Stream.concat(
                        Stream.of(profile.answers()), profile.raters().stream().map(Rater::answers))
                .flatMap(answers -> answers.keySet().stream())
                .map(ADVISOR.framework()::resolve)
                .distinct()
                .sorted()
                .toList();
        return few(practices, seed);
    }

    private static <T> List<T> few(List<T> list, long seed) {
        return shuffled(list, new Random(seed)).stream().limit(TRIED).toList();
    }

    /** A pattern may rest on something having begun: rounds that nobody makes leave nothing open. */
    private static Set<String> answersToPatterns() {
        return ADVISOR.framework().patterns().stream()
                .flatMap(pattern -> pattern.earns().stream())
                .collect(Collectors.toSet());
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

    /** The profile with all that anybody said of a practice changed, but for what was said not to apply. */
    private static Profile with(Profile p, String practice, UnaryOperator<Answer.Level> change) {
        return withAnswers(p, answers -> {
            Map<String, Answer> changed = new HashMap<>(answers);
            changed.replaceAll((id, old) -> old.applies() && speaksOf(practice, id) ? with(old, change) : old);
            return changed;
        });
    }

    private static boolean speaksOf(String practice, String id) {
        return ADVISOR.framework().resolve(id).equals(practice);
    }

    private static Answer with(Answer old, UnaryOperator<Answer.Level> change) {
        return new Answer(change.apply(old.level()), old.evidence(), null, old.asOf(), old.since(), null, null);
    }

    private static Profile withAnswers(Profile p, UnaryOperator<Map<String, Answer>> change) {
        return p.withAnswers(change.apply(p.answers())).withRaters(withAnswers(p.raters(), change));
    }

    private static List<Rater> withAnswers(List<Rater> raters, UnaryOperator<Map<String, Answer>> change) {
        return raters.stream()
                .map(rater -> new Rater(rater.id(), rater.group(), change.apply(rater.answers())))
                .toList();
    }

    private static Set<String> about(String practice, Advice advice) {
        return advice.recommendations().stream()
                .filter(one -> practice.equals(one.practice()))
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
        Advice advice = ADVISOR.advise(profile);
        Set<String> overruled = advice.differences().stream()
                .map(difference -> "answers/" + difference.practice())
                .collect(Collectors.toSet());
        for (Recommendation one : few(advice.recommendations(), seed)) {
            Set<String> named = one.because().stream()
                    .flatMap(because -> because.cites().stream())
                    .collect(Collectors.toSet());
            assertThat(named).as(one.id()).isNotEmpty();
            // An answer that a register overrules would count again without the register.
            named.addAll(overruled);
            assertThat(ADVISOR.advise(without(profile, named)).recommendations())
                    .extracting(Recommendation::id)
                    .as("after forgetting " + named)
                    .doesNotContain(one.id());
        }
    }

    /** Forgets the registers named, and whatever anybody said of the practices named. */
    private static Profile without(Profile p, Set<String> named) {
        Set<String> practices = named.stream()
                .filter(path -> path.startsWith("answers/") || path.startsWith("raters/"))
                .map(path -> ADVISOR.framework().resolve(path.substring(path.indexOf('/') + 1)))
                .collect(Collectors.toSet());
        UnaryOperator<Map<String, Answer>> forget = answers -> {
            Map<String, Answer> kept = new HashMap<>(answers);
            kept.keySet().removeIf(id -> practices.contains(ADVISOR.framework().resolve(id)));
            return kept;
        };
        Set<String> registers =
                named.stream().map(path -> path.replaceFirst("\\[.*", "")).collect(Collectors.toSet());
        return withAnswers(p, forget).without(registers);
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
        Advice advice = ADVISOR.advise(SampleProfiles.said(unsure, List.of()));
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
