package org.leadershipadvisor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.leadershipadvisor.advice.Advice;
import org.leadershipadvisor.advice.Score;
import org.leadershipadvisor.framework.Practice;
import org.leadershipadvisor.profile.Answer;
import org.leadershipadvisor.profile.Profile;

/**
 * Whatever the truth behind what nobody knows turns out to be, every score lies within the interval given before. Wholes
 * are left unanswered: their own answer stands in for parts nobody spoke of, which is an assumption, not a bound. So are
 * raters, whose answers would count as known.
 */
class IntervalCompletionTest {

    private static final LeadershipAdvisor ADVISOR = LeadershipAdvisor.withBuiltInRules();
    private static final int PROFILES = 12;
    private static final int UNKNOWN = 3;
    private static final int LEVELS = 5;

    static LongStream seeds() {
        return LongStream.range(0, 1000)
                .filter(seed -> new SampleProfiles(seed).next().raters().isEmpty())
                .limit(PROFILES);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyCompletionLiesWithinTheIntervals(long seed) {
        Random random = new Random(seed);
        List<String> open = new ArrayList<>(ADVISOR.framework().practices().stream()
                .filter(Practice::asked)
                .map(Practice::id)
                .toList());
        Collections.shuffle(open, random);
        open = open.subList(0, UNKNOWN);
        Profile profile = known(new SampleProfiles(seed).next(), open, random);
        List<Score> intervals = scores(ADVISOR.advise(profile));
        for (int completion = 0; completion < Math.pow(LEVELS, UNKNOWN); completion++) {
            within(intervals, scores(ADVISOR.advise(completed(profile, open, completion))));
        }
    }

    /** Every asked practice answered but the open ones, which nobody is sure of or nobody was asked. */
    private static Profile known(Profile made, List<String> open, Random random) {
        Map<String, Answer> answers = new HashMap<>();
        ADVISOR.framework().practices().stream()
                .filter(Practice::asked)
                .forEach(practice -> answers.put(practice.id(), rated(random.nextInt(LEVELS))));
        answers.keySet().removeAll(open);
        answers.put(open.get(0), Answer.of(Answer.Level.UNSURE));
        return made.withAnswers(answers);
    }

    private static Profile completed(Profile profile, List<String> open, int completion) {
        Map<String, Answer> answers = new HashMap<>(profile.answers());
        int rest = completion;
        for (String practice : open) {
            answers.put(practice, rated(rest % LEVELS));
            rest /= LEVELS;
        }
        return profile.withAnswers(answers);
    }

    /** With evidence, as an exemplary claim without any stands for a span. */
    private static Answer rated(int level) {
        return new Answer(
                Answer.Level.rated(level).orElseThrow(), "minutes", null, SampleProfiles.TODAY, null, null, null);
    }

    private static List<Score> scores(Advice advice) {
        return Stream.of(
                        advice.leveragePoints().stream().map(point -> point.score()),
                        advice.components().stream().map(component -> component.score()),
                        Stream.of(advice.forces().push(), advice.forces().pull()))
                .flatMap(scores -> scores)
                .toList();
    }

    private static void within(List<Score> intervals, List<Score> completed) {
        for (int i = 0; i < intervals.size(); i++) {
            assertThat(completed.get(i).low())
                    .isBetween(intervals.get(i).low(), intervals.get(i).high());
            assertThat(completed.get(i).high())
                    .isBetween(intervals.get(i).low(), intervals.get(i).high());
        }
    }
}
