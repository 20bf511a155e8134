package org.leadershipadvisor.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.leadershipadvisor.LeadershipAdvisor;
import org.leadershipadvisor.advice.Advice;
import org.leadershipadvisor.advice.PatternFound;
import org.leadershipadvisor.advice.Recommendation;
import org.leadershipadvisor.advice.Status;
import org.leadershipadvisor.profile.Profile;

class HtmlReportTest {

    private static final LeadershipAdvisor ADVISOR = LeadershipAdvisor.withBuiltInRules();
    private static final Advice LARGEST = advice("mercy-valley.json");
    private static final Advice DISPUTED = advice("northgate.json");
    private static final Advice BY_GROUP = advice("stonebrook.yaml");

    private static Advice advice(String sample) {
        return ADVISOR.advise(Profile.read(Path.of("samples", sample)));
    }

    private static String html(Advice advice, Audience audience) {
        return new HtmlReport(audience, audience.sections(), Grouping.WAVE).render(advice);
    }

    private static List<String> all(String html, String regex) {
        return Pattern.compile(regex)
                .matcher(html)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }

    @Test
    void everyRecommendationStandsThereOnceInItsOrder() {
        String html = html(LARGEST, Audience.FACILITATOR);
        List<String> inOrder = all(html, "<article class=\"action\" id=\"([^\"]+)\"");
        assertThat(inOrder)
                .containsExactlyInAnyOrderElementsOf(LARGEST.recommendations().stream()
                        .map(Recommendation::id)
                        .toList());
        assertThat(inOrder.subList(0, 5))
                .containsExactlyElementsOf(
                        Parts.focus(LARGEST).stream().map(Recommendation::id).toList());
    }

    @ParameterizedTest
    @EnumSource
    void everyLinkLeadsSomewhereAndEveryIdIsThereOnce(Audience audience) {
        String html = new HtmlReport(audience, audience.sections(), Grouping.COMPONENT)
                .renderAll(List.of(LARGEST, DISPUTED, DISPUTED));
        List<String> ids = all(html, " id=\"([^\"]+)\"");
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(ids).containsAll(all(html, " href=\"#([^\"]+)\""));
        assertThat(ids).containsAll(all(html, " aria-labelledby=\"([^\" ]+)"));
    }

    @ParameterizedTest
    @EnumSource
    void whatIsHeldBackIsThereWithTheReason(Audience audience) {
        List<Recommendation> heldBack = Parts.heldBack(DISPUTED);
        assertThat(heldBack).isNotEmpty().allMatch(one -> one.status() == Status.HELD_BACK);
        String html = html(DISPUTED, audience);
        assertThat(all(html, "<p class=\"caveat\" dir=\"auto\">([^<]+)</p>"))
                .hasSizeGreaterThanOrEqualTo(heldBack.size());
        assertThat(all(html, "<article class=\"action\" id=\"([^\"]+)\""))
                .containsAll(heldBack.stream().map(Recommendation::id).toList());
    }

    @Test
    void theBoardReadsWhatItMustDoAndEveryAlert() {
        String html = html(LARGEST, Audience.BOARD);
        assertThat(Parts.ofBoard(LARGEST))
                .isNotEmpty()
                .allMatch(one -> one.ownerRole().equals("board-chair"));
        assertThat(all(html, "<article class=\"action\" id=\"([^\"]+)\""))
                .containsAll(
                        Parts.ofBoard(LARGEST).stream().map(Recommendation::id).toList());
        assertThat(html)
                .contains(LARGEST.patterns().stream()
                        .filter(PatternFound::alert)
                        .map(PatternFound::title)
                        .toList());
        assertThat(html).doesNotContain("<details>");
    }

    @Test
    void onlyChosenSectionsAreThere() {
        Set<Section> chosen = EnumSet.of(Section.SCORES, Section.DISCUSSION);
        HtmlReport report = new HtmlReport(Audience.FACILITATOR, chosen, Grouping.WAVE);
        assertThat(all(report.render(BY_GROUP), "<section class=\"([a-z-]+)")).containsExactly("scores", "discussion");
        assertThat(all(report.render(LARGEST), "<section class=\"([a-z-]+)")).containsExactly("scores");
    }

    @Test
    void theHeatMapShowsGroupsThatAreLargeEnoughAndNoOther() {
        String html = html(BY_GROUP, Audience.FACILITATOR);
        assertThat(all(html, "<th scope=\"col\">([A-Z][a-z- ]+)</th>"))
                .contains("Board members", "Executives", "Physicians", "Front-line staff")
                .doesNotContain("Managers", "Patient partners");
    }

    @Test
    void hostileNamesStayText() {
        String html = html(HostileProfile.advice(), Audience.FACILITATOR);
        assertThat(html)
                .doesNotContain("<script", "<img")
                .contains("&lt;script&gt;", HostileProfile.LONG, HostileProfile.RIGHT_TO_LEFT, "&amp;amp;", "${7*7}");
        assertThat(all(html, "(</style>|</title>)")).hasSize(3);
    }
}
