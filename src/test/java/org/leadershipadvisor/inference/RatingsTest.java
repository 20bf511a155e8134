package org.leadershipadvisor.inference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.leadershipadvisor.SampleProfiles;
import org.leadershipadvisor.framework.Framework;
import org.leadershipadvisor.framework.Interval;
import org.leadershipadvisor.profile.Answer;
import org.leadershipadvisor.profile.Answer.Level;
import org.leadershipadvisor.profile.Profile;
import org.leadershipadvisor.profile.Rater;
import org.leadershipadvisor.profile.RaterGroup;

/** What people say one by one: who is shown, who is pooled, and what of it makes the standing. */
class RatingsTest {

    private static final String PRACTICE = "system-level-aims/specific-aims";
    private static final String ALIAS = "high-performer-habits/clear-goals";

    private final List<Rater> raters = new ArrayList<>();

    private RatingsTest say(RaterGroup group, Level... levels) {
        List.of(levels).forEach(level -> say(group, Map.of(PRACTICE, Answer.of(level))));
        return this;
    }

    private RatingsTest say(RaterGroup group, Map<String, Answer> answers) {
        raters.add(new Rater(null, group, answers));
        return this;
    }

    private Answers answers(Map<String, Answer> agreed) {
        Profile profile = SampleProfiles.said(agreed, raters);
        return new Answers(Framework.builtIn(), profile, SampleProfiles.TODAY);
    }

    private Said said() {
        return Objects.requireNonNull(answers(Map.of()).said(PRACTICE));
    }

    @Test
    void groupsOfTheirMinimumAreShownAndSpanTheStanding() {
        say(RaterGroup.BOARD, Level.IN_PLACE, Level.IN_PLACE, Level.PROGRESS);
        say(RaterGroup.EXECUTIVES, Level.ABSENT, Level.BEGINNING, Level.BEGINNING, Level.PROGRESS);
        assertThat(said().groups())
                .containsExactly(
                        new GroupView("board", Interval.exactly(3), 3),
                        new GroupView("executives", Interval.exactly(1), 4));
        assertThat(said().levels()).isEqualTo(new Interval(1, 3));
    }

    @Test
    void aGroupBelowItsMinimumIsNeitherShownNorReadOffTheSpan() {
        say(RaterGroup.BOARD, Level.IN_PLACE, Level.IN_PLACE, Level.IN_PLACE);
        say(RaterGroup.EXECUTIVES, Level.ABSENT, Level.ABSENT, Level.ABSENT);
        assertThat(said().groups()).extracting(GroupView::group).containsExactly("board");
        assertThat(said().levels()).isEqualTo(Interval.exactly(3));
    }

    @Test
    void aPoolOfTwoCountsOnlyWhereNoGroupDoes() {
        say(RaterGroup.EXECUTIVES, Level.ABSENT).say(RaterGroup.MANAGERS, Level.BEGINNING);
        assertThat(said().groups()).isEmpty();
        assertThat(said().levels()).isEqualTo(new Interval(0, 1));
        say(RaterGroup.BOARD, Level.IN_PLACE, Level.IN_PLACE, Level.IN_PLACE);
        assertThat(said().levels()).isEqualTo(Interval.exactly(3));
    }

    @Test
    void aPoolOfThreeOfTwoGroupsIsShownAndCounts() {
        say(RaterGroup.BOARD, Level.IN_PLACE, Level.IN_PLACE, Level.IN_PLACE);
        say(RaterGroup.EXECUTIVES, Level.ABSENT, Level.BEGINNING).say(RaterGroup.MANAGERS, Level.BEGINNING);
        assertThat(said().groups())
                .containsExactly(
                        new GroupView("board", Interval.exactly(3), 3),
                        new GroupView(GroupView.OTHERS, Interval.exactly(1), 3));
        assertThat(said().levels()).isEqualTo(new Interval(1, 3));
    }

    @Test
    void anAgreedAnswerMakesTheStandingAndTheGroupsAreKeptBesideIt() {
        say(RaterGroup.BOARD, Level.ABSENT, Level.ABSENT, Level.ABSENT);
        Said said = answers(Map.of(PRACTICE, Answer.of(Level.IN_PLACE))).said(PRACTICE);
        assertThat(said).isNotNull();
        assertThat(said.levels()).isEqualTo(Interval.exactly(3));
        assertThat(said.groups()).containsExactly(new GroupView("board", Interval.exactly(0), 3));
    }

    @Test
    void whoAnswersAPracticeAndItsAliasIsOneVoice() {
        Map<String, Answer> twice = Map.of(PRACTICE, Answer.of(Level.PROGRESS), ALIAS, Answer.of(Level.IN_PLACE));
        say(RaterGroup.BOARD, twice).say(RaterGroup.BOARD, twice);
        assertThat(said().groups()).isEmpty();
        say(RaterGroup.BOARD, Map.of(ALIAS, Answer.of(Level.PROGRESS)));
        assertThat(said().groups()).containsExactly(new GroupView("board", new Interval(2, 3), 3));
    }

    @Test
    void whoSaysThatItDoesNotApplyIsNotCounted() {
        say(RaterGroup.BOARD, Level.NOT_APPLICABLE, Level.NOT_APPLICABLE);
        assertThat(answers(Map.of()).notApplicable(PRACTICE)).isTrue();
        say(RaterGroup.BOARD, Level.BEGINNING);
        assertThat(answers(Map.of()).notApplicable(PRACTICE)).isFalse();
        assertThat(said().groups()).isEmpty();
        assertThat(said().levels()).isEqualTo(Interval.exactly(1));
    }

    @Test
    void whereAllAreUnsureNothingIsKnown() {
        say(RaterGroup.BOARD, Level.UNSURE, Level.UNSURE, Level.UNSURE);
        assertThat(said().groups()).containsExactly(new GroupView("board", Interval.UNKNOWN, 3));
        assertThat(said().unsure()).isTrue();
    }

    @Test
    void oneUnsureOfThreeLeavesTheMedianBetweenTheOtherTwo() {
        say(RaterGroup.BOARD, Level.BEGINNING, Level.PROGRESS, Level.UNSURE);
        assertThat(said().levels()).isEqualTo(new Interval(1, 2));
    }
}
