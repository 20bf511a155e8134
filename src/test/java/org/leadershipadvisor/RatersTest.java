package org.leadershipadvisor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leadershipadvisor.advice.Advice;
import org.leadershipadvisor.advice.Because;
import org.leadershipadvisor.advice.Discussion;
import org.leadershipadvisor.advice.GroupCount;
import org.leadershipadvisor.framework.Practice;
import org.leadershipadvisor.profile.Answer;
import org.leadershipadvisor.profile.Answer.Level;
import org.leadershipadvisor.profile.Rater;
import org.leadershipadvisor.profile.RaterGroup;
import org.leadershipadvisor.report.JsonReport;
import org.leadershipadvisor.report.MarkdownReport;
import org.leadershipadvisor.report.TextReport;

/** What advice tells of people who answered one by one, and what it keeps to itself. */
class RatersTest {

    private static final LeadershipAdvisor ADVISOR = LeadershipAdvisor.withBuiltInRules();
    private static final String AIMS = "system-level-aims/specific-aims";
    private static final String ROUNDS = "leadership-attention/executive-walkarounds";

    private final List<Rater> raters = new ArrayList<>();

    private void say(RaterGroup group, int size, Map<String, Level> levels) {
        Map<String, Answer> answers = new TreeMap<>();
        levels.forEach((practice, level) -> answers.put(practice, Answer.of(level)));
        Stream.generate(() -> new Rater("secret-" + group, group, answers))
                .limit(size)
                .forEach(raters::add);
    }

    private Advice advise(Map<String, Answer> agreed) {
        return ADVISOR.advise(SampleProfiles.said(agreed, raters));
    }

    private Advice advise() {
        return advise(Map.of());
    }

    @Test
    void groupsAreCountedAndThoseBelowTheirMinimumAreMarked() {
        say(RaterGroup.PHYSICIANS, 3, Map.of(AIMS, Level.ABSENT));
        say(RaterGroup.BOARD, 3, Map.of(AIMS, Level.IN_PLACE));
        assertThat(advise().groups())
                .containsExactly(
                        new GroupCount(RaterGroup.BOARD, "board members", 3, 3, true),
                        new GroupCount(RaterGroup.PHYSICIANS, "physicians", 3, 4, false));
        assertThat(new TextReport(TextReport.STANDARD_WIDTH, false)
                        .render(advise())
                        .replaceAll("\\s+", " "))
                .contains("board members (3), physicians (3, too few to be shown alone).");
    }

    @Test
    void theWidestSpreadIsDiscussedFirst() {
        say(RaterGroup.BOARD, 3, Map.of(AIMS, Level.IN_PLACE, ROUNDS, Level.IN_PLACE));
        say(RaterGroup.PHYSICIANS, 4, Map.of(AIMS, Level.PROGRESS, ROUNDS, Level.ABSENT));
        assertThat(advise().discussion()).extracting(Discussion::practice).containsExactly(ROUNDS, AIMS);
        assertThat(advise().discussion()).extracting(Discussion::spread).containsExactly(3, 1);
        assertThat(advise().discussion().get(0).views())
                .containsExactly(
                        new Discussion.View("board", "Board members: in place", 3, 3, 3),
                        new Discussion.View("physicians", "Physicians: absent", 0, 0, 4));
    }

    @Test
    void groupsThatMayAgreeAreNotDiscussed() {
        say(RaterGroup.BOARD, 3, Map.of(AIMS, Level.IN_PLACE));
        say(RaterGroup.PHYSICIANS, 4, Map.of(AIMS, Level.UNSURE));
        assertThat(advise().discussion()).isEmpty();
    }

    @Test
    void theGroupsViewsStandBesideTheAgreedAnswer() {
        say(RaterGroup.BOARD, 3, Map.of(AIMS, Level.IN_PLACE));
        say(RaterGroup.PHYSICIANS, 4, Map.of(AIMS, Level.ABSENT));
        Advice advice = advise(Map.of(AIMS, Answer.of(Level.BEGINNING)));
        assertThat(advice.discussion()).extracting(Discussion::practice).containsExactly(AIMS);
        assertThat(advice.recommendations())
                .filteredOn(one -> one.practice().equals(AIMS))
                .hasSize(1);
        assertThat(advice.recommendations().get(0).because())
                .extracting(Because::sentence)
                .containsSequence("Agreed: beginning", "Board members: in place", "Physicians: absent");
    }

    @Test
    void fewWhoAnswerAreNotToldApart() {
        say(RaterGroup.PHYSICIANS, 1, Map.of(AIMS, Level.ABSENT));
        say(RaterGroup.BOARD, 1, Map.of(AIMS, Level.PROGRESS));
        assertThat(advise().discussion()).isEmpty();
        assertThat(advise().recommendations().get(0).because())
                .extracting(Because::sentence)
                .contains("Too few people answered to show what each group said; together: making progress at most")
                .noneMatch(sentence -> sentence.contains("hysicians"));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void besideShownGroupsASmallOneLeavesNoTrace(long seed) {
        Map<String, Level> shown =
                levels(new Random(seed), Level.ABSENT, Level.BEGINNING, Level.PROGRESS, Level.IN_PLACE);
        say(RaterGroup.BOARD, 3, shown);
        say(RaterGroup.FRONT_LINE, 6, shown);
        say(RaterGroup.EXECUTIVES, 3, levels(new Random(seed + 10), Level.values()));
        String some = withoutHash(advise());
        raters.removeIf(rater -> rater.group() == RaterGroup.EXECUTIVES);
        say(RaterGroup.EXECUTIVES, 3, levels(new Random(seed + 20), Level.values()));
        assertThat(withoutHash(advise())).isEqualTo(some);
    }

    private static Map<String, Level> levels(Random random, Level... levels) {
        Map<String, Level> said = new TreeMap<>();
        ADVISOR.framework().practices().stream()
                .map(Practice::id)
                .forEach(id -> said.put(id, levels[random.nextInt(levels.length)]));
        return said;
    }

    private static String withoutHash(Advice advice) {
        return new JsonReport().render(advice).replace(advice.inputHash(), "");
    }

    @Test
    void noIdOfARaterIsEverPrinted() {
        say(RaterGroup.BOARD, 3, Map.of(AIMS, Level.IN_PLACE));
        say(RaterGroup.PHYSICIANS, 4, Map.of(AIMS, Level.ABSENT));
        Stream.of(new JsonReport(), new MarkdownReport(), new TextReport(TextReport.STANDARD_WIDTH, false))
                .forEach(report -> assertThat(report.render(advise())).doesNotContain("secret"));
    }
}
