package org.leadershipadvisor.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.leadershipadvisor.advice.Brief;
import org.leadershipadvisor.framework.Framework;
import org.leadershipadvisor.report.InvalidAdviceException;
import org.leadershipadvisor.report.Json;

class PortfolioTest {

    private static final LocalDate THEN = LocalDate.of(2025, 10, 15);
    private static final LocalDate NOW = LocalDate.of(2026, 10, 15);
    private static final int SITES = 40;
    private static final List<Brief> OLD = SampleSites.briefs(SITES / 2, THEN);
    private static final List<Brief> NEW = SampleSites.briefs(SITES, NOW);
    private static final Portfolio PORTFOLIO = portfolio(all(), false);
    private static final Map<String, Site> BY_ID = PORTFOLIO.sites().stream()
            .collect(Collectors.toMap(site -> site.organization().id(), Function.identity()));

    private static List<Brief> all() {
        List<Brief> all = new ArrayList<>(OLD);
        all.addAll(NEW);
        return all;
    }

    private static Portfolio portfolio(List<Brief> briefs, boolean ranked) {
        PortfolioBuilder builder = new PortfolioBuilder(Framework.builtIn(), ranked);
        briefs.forEach(brief -> builder.add(brief, "test", 1));
        return builder.build();
    }

    @Test
    void theOrderOfReadingMakesNoDifference() {
        List<Brief> shuffled = all();
        Collections.shuffle(shuffled, new Random(5));
        assertThat(Json.lineText(portfolio(shuffled, true))).isEqualTo(Json.lineText(portfolio(all(), true)));
    }

    @Test
    void theLatestAdviceCountsAndSitesStandByName() {
        assertThat(PORTFOLIO.sites())
                .hasSize(SITES)
                .allSatisfy(site -> assertThat(site.asOf()).isEqualTo(NOW));
        assertThat(PORTFOLIO.sites())
                .extracting(site -> site.organization().name())
                .isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER);
    }

    @Test
    void everySiteCountsOnceForEveryPractice() {
        assertThat(PORTFOLIO.prevalence())
                .isNotEmpty()
                .allSatisfy(
                        one -> assertThat(one.gap() + one.shown() + one.claimed() + one.unknown() + one.notApplicable())
                                .isEqualTo(SITES));
    }

    @Test
    void theShareOfAGapIsOfTheSitesWhereItIsKnown() {
        Brief site = NEW.get(0);
        Brief.Standing gap = site.standings().stream()
                .filter(one -> one.high() < 3)
                .findFirst()
                .orElseThrow();
        Portfolio.Prevalence prevalence = portfolio(List.of(site), false).prevalence().stream()
                .filter(one -> one.practice().equals(gap.practice()))
                .findFirst()
                .orElseThrow();
        assertThat(prevalence.percent()).isEqualTo(100);
        assertThat(PORTFOLIO.prevalence().stream().filter(one -> one.known() == 0))
                .allSatisfy(one -> assertThat(one.percent()).isNull());
        assertThat(PORTFOLIO.prevalence())
                .anySatisfy(one -> assertThat(one.unknown()).isPositive());
    }

    @Test
    void aSystemicGapIsKnownAtHalfOfTheSitesAndThereAtTwoThirdsOfThese() {
        assertThat(PORTFOLIO.systemic()).isNotEmpty().allSatisfy(one -> {
            Portfolio.Prevalence practice = one.practice();
            assertThat(2 * practice.known()).isGreaterThanOrEqualTo(practice.known() + practice.unknown());
            assertThat(3 * practice.gap()).isGreaterThanOrEqualTo(2 * practice.known());
            assertThat(Framework.builtIn().findAction(one.action())).isPresent();
        });
        List<String> systemic = PORTFOLIO.systemic().stream()
                .map(one -> one.practice().practice())
                .toList();
        assertThat(PORTFOLIO.local())
                .isNotEmpty()
                .allSatisfy(one ->
                        assertThat(systemic).doesNotContain(one.practice().practice()));
    }

    @Test
    void whoeverIsToBeVisitedHasThePracticeWithEvidenceAndIsAlike() {
        List<Site.Gap> gaps =
                PORTFOLIO.sites().stream().flatMap(site -> site.gaps().stream()).toList();
        assertThat(gaps).anySatisfy(gap -> assertThat(gap.visit()).hasSize(Exemplars.MOST));
        for (Site site : PORTFOLIO.sites()) {
            for (Site.Gap gap : site.gaps()) {
                assertThat(site.state(gap.practice())).isEqualTo(State.GAP);
                assertThat(gap.visit()).hasSizeLessThanOrEqualTo(Exemplars.MOST);
                assertThat(visited(site, gap)).allSatisfy(other -> {
                    assertThat(other.site()).isNotEqualTo(site.organization().id());
                    assertThat(Objects.requireNonNull(BY_ID.get(other.site())).state(gap.practice()))
                            .isEqualTo(State.SHOWN);
                    assertThat(other.percent()).isBetween(Exemplars.LEAST_ALIKE, 100);
                });
            }
        }
    }

    private static List<Site.Alike> visited(Site site, Site.Gap gap) {
        return gap.visit().stream().map(site.alike()::get).toList();
    }

    @Test
    void nobodyMoreAlikeWasPassedOver() {
        Site site = PORTFOLIO.sites().get(3);
        List<Site> others = PORTFOLIO.sites();
        int[] alike = new Likeness(others.stream().map(Site::organization).toList()).percents(3);
        for (Site.Gap gap : site.gaps()) {
            List<Integer> best = others.stream()
                    .filter(other -> !other.equals(site) && other.state(gap.practice()) == State.SHOWN)
                    .map(other -> alike[others.indexOf(other)])
                    .filter(percent -> percent >= Exemplars.LEAST_ALIKE)
                    .sorted(Collections.reverseOrder())
                    .limit(Exemplars.MOST)
                    .toList();
            assertThat(visited(site, gap).stream().map(Site.Alike::percent)).containsExactlyElementsOf(best);
        }
    }

    @Test
    void alertsAreCalledFirstAndEveryCallSaysWhy() {
        List<Boolean> alerts = PORTFOLIO.calls().stream()
                .map(call -> Objects.requireNonNull(BY_ID.get(call.site())).patterns().stream()
                        .anyMatch(Brief.Pattern::alert))
                .toList();
        assertThat(alerts).contains(true).isSortedAccordingTo(Collections.reverseOrder());
        assertThat(PORTFOLIO.calls())
                .allSatisfy(call -> assertThat(call.reasons()).isNotEmpty());
    }

    @Test
    void noGroupOfFewerThanTenSitesIsShown() {
        assertThat(PORTFOLIO.groups()).isNotEmpty().allSatisfy(grouping -> {
            assertThat(grouping.groups())
                    .allSatisfy(group -> assertThat(group.sites()).isGreaterThanOrEqualTo(Groups.LEAST_SITES));
            int shown =
                    grouping.groups().stream().mapToInt(Portfolio.Group::sites).sum();
            assertThat(shown + grouping.tooFew() + grouping.unsaid()).isEqualTo(SITES);
        });
        assertThat(portfolio(NEW.subList(0, 9), false).groups()).isEmpty();
    }

    @Test
    void thereIsNoLeagueTableUnlessAskedFor() {
        assertThat(PORTFOLIO.ranking()).isNull();
        assertThat(portfolio(NEW, true).ranking()).hasSize(SITES).allSatisfy(rank -> {
            assertThat(rank.best()).isBetween(1, rank.worst());
            assertThat(rank.worst()).isLessThanOrEqualTo(SITES);
        });
    }

    @Test
    void theGapsOfBeforeAreAllAccountedFor() {
        Map<String, Brief> before =
                OLD.stream().collect(Collectors.toMap(one -> one.organization().id(), Function.identity()));
        assertThat(PORTFOLIO.trend().sites()).isEqualTo(OLD.size());
        assertThat(PORTFOLIO.sites()).allSatisfy(site -> {
            Site.Change change = site.change();
            Brief old = before.get(site.organization().id());
            assertThat(change == null).isEqualTo(old == null);
            if (change != null) {
                long gaps =
                        old.standings().stream().filter(one -> one.high() < 3).count();
                long lost = change.unknownAgain().stream()
                        .filter(id -> old.standings().stream()
                                .anyMatch(one -> one.practice().equals(id) && one.high() < 3))
                        .count();
                assertThat(change.resolved().size()
                                + change.unchanged()
                                + lost
                                + change.noLongerApplies().size())
                        .isEqualTo(gaps);
                assertThat(change.newGaps().size() + change.foundGaps().size() + change.unchanged())
                        .isEqualTo(site.gaps().size());
            }
        });
    }

    @Test
    void oneSiteOnOneDayIsTakenInOnce() {
        PortfolioBuilder builder = new PortfolioBuilder(Framework.builtIn(), false);
        builder.add(NEW.get(0), "one.jsonl", 7);
        assertThatThrownBy(() -> builder.add(NEW.get(0), "two.jsonl", 3))
                .isInstanceOf(InvalidAdviceException.class)
                .hasMessageStartingWith(
                        "two.jsonl:3: found site \"site-0\" as of 2026-10-15 a second time, after one.jsonl:7");
    }
}
