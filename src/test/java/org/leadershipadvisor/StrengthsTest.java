package org.leadershipadvisor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.leadershipadvisor.advice.Advice;
import org.leadershipadvisor.advice.PracticeStanding;
import org.leadershipadvisor.advice.Strength;
import org.leadershipadvisor.profile.ProfileReader;

/** What counts as shown: only evidence of the practice itself. */
class StrengthsTest {

    private static final LeadershipAdvisor ADVISOR = LeadershipAdvisor.withBuiltInRules();
    private static final String PRACTICE = "execute-change/communicate-results";

    private static Advice advice(String fields) {
        String yaml =
                "organization: { id: s, name: S, setting: community-hospital }\nassessedOn: 2026-10-01\n" + fields;
        return ADVISOR.advise(
                new ProfileReader(ADVISOR.framework()).read("s.yaml", yaml.getBytes(StandardCharsets.UTF_8)));
    }

    private static String answered(String answer) {
        return "answers: { execute-change: { communicate-results: " + answer + " } }";
    }

    private static Strength strength(String answer) {
        return advice(answered(answer)).strengths().stream()
                .filter(one -> one.practice().equals(PRACTICE))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"document", "minutes", "data", "observation", "survey", "interview"})
    void evidenceOfThePracticeShowsIt(String kind) {
        assertThat(strength("{ level: 3, evidence: seen, evidenceKind: " + kind + " }")
                        .claimed())
                .isFalse();
    }

    @Test
    void evidenceOfAKindThatNobodySaysShowsIt() {
        assertThat(strength("{ level: 3, evidence: seen }").claimed()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"award, a prize", "accreditation, a certificate", "volume, a count of what was done"})
    void aPrizeACertificateOrACountShowsNoPractice(String kind, String words) {
        Strength strength = strength("{ level: 3, evidence: seen, evidenceKind: " + kind + " }");
        assertThat(strength.claimed()).isTrue();
        assertThat(strength.because())
                .anySatisfy(step -> assertThat(step.sentence()).contains("(seen) is " + words));
    }

    @Test
    void exemplaryByAPrizeIsInPlaceAtLeast() {
        PracticeStanding standing =
                advice(answered("{ level: 4, evidence: seen, evidenceKind: award }")).standings().stream()
                        .filter(one -> one.practice().equals(PRACTICE))
                        .findFirst()
                        .orElseThrow();
        assertThat(standing.low()).isEqualTo(3);
        assertThat(standing.high()).isEqualTo(4);
    }

    @Test
    void whatARegisterShowsNeedsNoOtherEvidence() {
        Advice advice = advice("""
                board: { qualityTimeShare: 0.4, aimsAgendaPosition: 1 }
                answers: { leadership-attention: { board-agenda-prominence: { level: 3, evidence: seen, evidenceKind: award } } }
                """);
        assertThat(advice.strengths()).noneMatch(Strength::claimed);
    }
}
