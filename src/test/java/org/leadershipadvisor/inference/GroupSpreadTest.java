package org.leadershipadvisor.inference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.leadershipadvisor.SampleProfiles;
import org.leadershipadvisor.framework.Framework;
import org.leadershipadvisor.profile.Answer;
import org.leadershipadvisor.profile.Answer.Level;
import org.leadershipadvisor.profile.Profile;
import org.leadershipadvisor.profile.Rater;
import org.leadershipadvisor.profile.RaterGroup;
import org.leadershipadvisor.profile.Ternary;

/** How far groups lie apart on a leverage point, surely and perhaps. */
class GroupSpreadTest {

    private static final Framework FRAMEWORK = Framework.builtIn();
    private static final List<String> FIRST_POINT = FRAMEWORK.practices().stream()
            .filter(practice -> practice.asked() && practice.topic().equals("system-level-aims"))
            .map(practice -> practice.id())
            .toList();

    private final List<Rater> raters = new ArrayList<>();

    private GroupSpreadTest say(RaterGroup group, int size, Map<String, Level> levels) {
        Map<String, Answer> answers = new HashMap<>();
        levels.forEach((practice, level) -> answers.put(practice, Answer.of(level)));
        Stream.generate(() -> new Rater(null, group, answers)).limit(size).forEach(raters::add);
        return this;
    }

    private static Map<String, Level> all(Level level) {
        return FIRST_POINT.stream().collect(Collectors.toMap(practice -> practice, any -> level));
    }

    private static Map<String, Level> allBut(Level level, String practice, Level other) {
        Map<String, Level> levels = all(level);
        levels.put(practice, other);
        return levels;
    }

    private List<GroupSpread> spreads() {
        Profile profile = SampleProfiles.said(Map.of(), raters);
        Answers answers = new Answers(FRAMEWORK, profile, SampleProfiles.TODAY);
        return GroupSpreads.of(FRAMEWORK, Standings.of(FRAMEWORK, answers, List.of(), false));
    }

    private GroupSpread spread() {
        assertThat(spreads()).hasSize(1);
        return spreads().get(0);
    }

    @Test
    void groupsThatSurelyDifferAreApart() {
        say(RaterGroup.BOARD, 3, all(Level.IN_PLACE)).say(RaterGroup.EXECUTIVES, 4, all(Level.PROGRESS));
        say(RaterGroup.FRONT_LINE, 6, all(Level.BEGINNING));
        assertThat(spread().leveragePoint()).isEqualTo(1);
        assertThat(spread().apart(2)).isEqualTo(Ternary.YES);
        assertThat(spread().apart(2.1)).isEqualTo(Ternary.NO);
        assertThat(spread().highest().group()).isEqualTo("board");
        assertThat(spread().lowest().group()).isEqualTo("front-line");
        assertThat(spread().lowest().levels()).isEqualTo("1.00");
    }

    @Test
    void whatAGroupDidNotAnswerLeavesItOpen() {
        String unanswered = FIRST_POINT.get(0);
        Map<String, Level> fewer = all(Level.BEGINNING);
        fewer.remove(unanswered);
        say(RaterGroup.BOARD, 3, all(Level.IN_PLACE)).say(RaterGroup.FRONT_LINE, 6, fewer);
        assertThat(spread().apart(2)).isEqualTo(Ternary.UNKNOWN);
        assertThat(spread().lowest().low()).isLessThan(spread().lowest().high());
    }

    @Test
    void unsureOfOnePracticeNeverPutsGroupsApart() {
        String practice = FIRST_POINT.get(0);
        say(RaterGroup.BOARD, 3, allBut(Level.PROGRESS, practice, Level.UNSURE));
        say(RaterGroup.FRONT_LINE, 6, allBut(Level.BEGINNING, practice, Level.UNSURE));
        assertThat(spread().apart(1)).isEqualTo(Ternary.UNKNOWN);
        assertThat(spread().apart(0.1)).isNotEqualTo(Ternary.NO);
    }

    @Test
    void aWideGroupIsNotFarFromItself() {
        say(RaterGroup.BOARD, 3, all(Level.UNSURE)).say(RaterGroup.FRONT_LINE, 6, all(Level.PROGRESS));
        assertThat(spread().apart(2)).isEqualTo(Ternary.UNKNOWN);
        assertThat(spread().apart(2.5)).isEqualTo(Ternary.NO);
    }

    @Test
    void oneShownGroupHasNothingToDifferFrom() {
        say(RaterGroup.BOARD, 3, all(Level.IN_PLACE)).say(RaterGroup.EXECUTIVES, 3, all(Level.ABSENT));
        assertThat(spreads()).isEmpty();
    }
}
