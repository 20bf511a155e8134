package org.leadershipadvisor.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.leadershipadvisor.LeadershipAdvisor;
import org.leadershipadvisor.advice.Advice;
import org.leadershipadvisor.advice.Brief;
import org.leadershipadvisor.comparison.Comparison.Fate;
import org.leadershipadvisor.profile.Profile;

/** Two days of one hospital, and what can be said of why it changed. */
class ComparerTest {

    private static final LeadershipAdvisor ADVISOR = LeadershipAdvisor.withBuiltInRules();
    private static final Path OLD =
            Path.of("src/test/resources/org/leadershipadvisor/comparison/mercy-valley-2026-04.json");
    private static final Profile BEFORE = Profile.read(OLD);
    private static final Profile AFTER = Profile.read(Path.of("samples/mercy-valley.json"));
    private static final Trials TRIALS = new Trials(ADVISOR::advise);

    private static Comparison compare(Trials.End before, Trials.End after) {
        return Comparer.compare(ADVISOR.framework(), TRIALS.between(before, after));
    }

    private static Trials.End end(Profile profile) {
        return TRIALS.end(profile, profile.assessedOn());
    }

    private static Trials.End adviceAlone(Trials.End end) {
        return new Trials.End(end.given(), null);
    }

    /** The same advice as other rules would have given it. */
    private static Trials.End byOtherRules(Trials.End end) {
        Brief of = end.given().brief();
        Advice.Tool other = new Advice.Tool(of.tool().name(), of.tool().version(), "other");
        Brief brief = new Brief(
                of.schemaVersion(),
                other,
                of.organization(),
                of.assessedOn(),
                of.asOf(),
                of.inputHash(),
                of.coverage(),
                of.leveragePoints(),
                of.components(),
                of.standings().stream()
                        .map(one -> one.practice().equals("leadership-attention/executive-walkarounds")
                                ? new Brief.Standing(one.practice(), 0, 0, false, one.composite())
                                : one)
                        .toList(),
                of.patterns(),
                of.contradictions(),
                of.recommendations().subList(1, of.recommendations().size()),
                of.questions());
        return new Trials.End(new Snapshot(brief, end.given().words()), null);
    }

    private static Comparison.PracticeChange practice(Comparison comparison, String id) {
        return comparison.practices().stream()
                .filter(one -> one.practice().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void twoProfilesTellFactsFromTimePassing() {
        Comparison comparison = compare(end(BEFORE), end(AFTER));
        assertThat(comparison.steps()).containsExactly(Cause.TIME, Cause.FACTS);
        assertThat(practice(comparison, "physician-engagement/no-loud-voice-paralysis"))
                .returns(Movement.RISEN, Comparison.PracticeChange::movement)
                .returns(List.of(Cause.FACTS), Comparison.PracticeChange::causes);
        assertThat(comparison.recommendations(Fate.NEW))
                .anySatisfy(one -> assertThat(one.causes()).containsExactly(Cause.TIME))
                .anySatisfy(one -> assertThat(one.causes()).containsExactly(Cause.FACTS));
    }

    @Test
    void everyRecommendationOfEitherSideIsAccountedForOnce() {
        Comparison comparison = compare(end(BEFORE), end(AFTER));
        List<String> either = Stream.of(BEFORE, AFTER)
                .flatMap(profile -> ADVISOR.advise(profile).recommendations().stream())
                .map(one -> one.id())
                .distinct()
                .toList();
        assertThat(comparison.recommendations())
                .extracting(Comparison.ActionChange::id)
                .containsExactlyInAnyOrderElementsOf(either);
        assertThat(comparison.recommendations()).allSatisfy(one -> {
            assertThat(one.fate() == Fate.NEW).isEqualTo(one.before() == null);
            assertThat(one.fate() == Fate.UNCHANGED).isEqualTo(one.causes().isEmpty());
        });
    }

    @Test
    void anActionIsDoneOnlyWhereItsPracticeIsInPlaceNow() {
        Comparison back = Comparer.compare(
                ADVISOR.framework(), List.of(end(BEFORE).given(), end(AFTER).given()));
        assertThat(back.recommendations(Fate.RESOLVED))
                .allSatisfy(one -> assertThat(one.standsAt().inPlace()).isTrue());
        assertThat(back.recommendations(Fate.WITHDRAWN))
                .allSatisfy(one -> assertThat(
                                one.standsAt() != null && one.standsAt().inPlace())
                        .isFalse());
        assertThat(back.recommendations(Fate.WITHDRAWN))
                .extracting(Comparison.ActionChange::practice)
                .contains("leader-conduct/open-to-dissent");
    }

    @Test
    void subjectsThatCameAndWentAreTold() {
        assertThat(compare(end(BEFORE), end(AFTER)).recommendations(Fate.OTHER_SUBJECTS))
                .filteredOn(one -> one.id().equals("physician-engagement/appoint-physician-leaders"))
                .singleElement()
                .returns(List.of("projects[discharge]"), Comparison.ActionChange::newSubjects)
                .returns(List.of("projects[sepsis]"), Comparison.ActionChange::goneSubjects);
    }

    @Test
    void nothingChangesBetweenAnAdviceAndItself() {
        Comparison comparison = compare(end(AFTER), end(AFTER));
        assertThat(comparison.steady()).isTrue();
        assertThat(comparison.steps()).isEmpty();
    }

    @Test
    void oldAdviceAndItsProfileTellRulesFromFacts() {
        Trials.End before = new Trials.End(byOtherRules(end(BEFORE)).given(), BEFORE);
        Comparison comparison = compare(before, end(AFTER));
        assertThat(comparison.steps()).containsExactly(Cause.RULES, Cause.TIME, Cause.FACTS);
        assertThat(practice(comparison, "leadership-attention/executive-walkarounds")
                        .causes())
                .containsExactly(Cause.RULES);
    }

    @Test
    void whereFactsAndRulesBothDifferNobodyGuesses() {
        Comparison comparison = compare(byOtherRules(end(BEFORE)), end(AFTER));
        assertThat(comparison.steps()).containsExactly(Cause.FACTS_OR_RULES, Cause.TIME);
        assertThat(practice(comparison, "leadership-attention/executive-walkarounds")
                        .causes())
                .containsExactly(Cause.FACTS_OR_RULES);
    }

    @Test
    void whereOnlyOneOfTheThreeDiffersItIsTheCause() {
        Trials.End later = TRIALS.end(BEFORE, AFTER.assessedOn());
        assertThat(compare(adviceAlone(end(BEFORE)), adviceAlone(later)).steps())
                .containsExactly(Cause.TIME);
        assertThat(compare(byOtherRules(end(AFTER)), adviceAlone(end(AFTER))).steps())
                .containsExactly(Cause.RULES);
        Trials.End sameDay = TRIALS.end(BEFORE, LocalDate.of(2026, 10, 15));
        assertThat(compare(adviceAlone(sameDay), adviceAlone(end(AFTER))).steps())
                .containsExactly(Cause.FACTS);
    }

    @Test
    void differentSitesAreNoPair() {
        Profile other = Profile.read(Path.of("samples/lakeside.json"));
        assertThatThrownBy(() -> compare(adviceAlone(end(other)), adviceAlone(end(AFTER))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("lakeside, mercy-valley");
    }
}
