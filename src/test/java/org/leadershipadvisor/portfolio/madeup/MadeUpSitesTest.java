package org.leadershipadvisor.portfolio.madeup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.leadershipadvisor.LeadershipAdvisor;
import org.leadershipadvisor.advice.Advice;
import org.leadershipadvisor.advice.PatternFound;
import org.leadershipadvisor.framework.Framework;
import org.leadershipadvisor.framework.Setting;
import org.leadershipadvisor.profile.Profile;
import org.leadershipadvisor.profile.ProfileReader;

/** Made-up sites are valid, repeatable, and mixed as real ones are. */
class MadeUpSitesTest {

    private static final Framework FRAMEWORK = Framework.builtIn();
    private static final int MANY = 150;

    private static MadeUpSites sites(SiteSize size) {
        return new MadeUpSites(FRAMEWORK, 7, size);
    }

    @ParameterizedTest
    @EnumSource
    void everySiteIsAValidProfileOnOneLine(SiteSize size) {
        ProfileReader reader = new ProfileReader(FRAMEWORK);
        for (int i = 0; i < 40; i++) {
            byte[] json = sites(size).json(i);
            assertThat(json).doesNotContain('\n');
            assertThat(new String(ProfileReader.canonical(reader.read("site.json", json)), StandardCharsets.UTF_8))
                    .isEqualTo(new String(json, StandardCharsets.UTF_8));
        }
    }

    @Test
    void aSiteHangsOnSeedSizeAndNumberAlone() {
        assertThat(sites(SiteSize.TYPICAL).json(12))
                .isEqualTo(sites(SiteSize.TYPICAL).json(12));
        assertThat(sites(SiteSize.TYPICAL).json(12))
                .isNotEqualTo(sites(SiteSize.TYPICAL).json(13));
        assertThat(sites(SiteSize.TYPICAL).json(12))
                .isNotEqualTo(new MadeUpSites(FRAMEWORK, 8, SiteSize.TYPICAL).json(12));
        Set<String> ids = new HashSet<>();
        IntStream.range(0, MANY)
                .forEach(i ->
                        ids.add(sites(SiteSize.SMALL).site(i).organization().id()));
        assertThat(ids).hasSize(MANY);
    }

    @Test
    void sitesDifferAsRealOnesDo() {
        List<Profile> profiles =
                IntStream.range(0, MANY).mapToObj(sites(SiteSize.TYPICAL)::site).toList();
        assertThat(profiles)
                .extracting(one -> one.organization().setting())
                .contains(Setting.COMMUNITY_HOSPITAL, Setting.TRIBAL_CLINIC);
        assertThat(profiles)
                .anyMatch(one -> one.raters().isEmpty())
                .anyMatch(one -> one.raters().size() > 10);
        assertThat(profiles)
                .anyMatch(one -> one.projects() == null)
                .anyMatch(one -> one.projects() != null && one.projects().size() > 10);
        LeadershipAdvisor advisor = LeadershipAdvisor.withBuiltInRules();
        List<Advice> advices = profiles.stream().map(advisor::advise).toList();
        assertThat(advices.stream()
                        .filter(one -> one.patterns().stream().anyMatch(PatternFound::alert))
                        .count())
                .isBetween(MANY / 20L, MANY / 2L);
        List<Integer> recommended = advices.stream()
                .map(one -> one.recommendations().size())
                .sorted(Comparator.naturalOrder())
                .toList();
        assertThat(recommended.get(MANY - 1) - recommended.get(0)).isGreaterThan(40);
        assertThat(correlation(advices)).isGreaterThan(0.3);
    }

    /** Of the first leverage point's score with the last one's: strong sites are strong in much. */
    private static double correlation(List<Advice> advices) {
        double[] one = advices.stream().mapToDouble(advice -> score(advice, 0)).toArray();
        double[] other =
                advices.stream().mapToDouble(advice -> score(advice, 6)).toArray();
        double meanOne = IntStream.range(0, one.length)
                .mapToDouble(i -> one[i])
                .average()
                .orElseThrow();
        double meanOther = IntStream.range(0, one.length)
                .mapToDouble(i -> other[i])
                .average()
                .orElseThrow();
        double both = 0;
        double squaredOne = 0;
        double squaredOther = 0;
        for (int i = 0; i < one.length; i++) {
            both += (one[i] - meanOne) * (other[i] - meanOther);
            squaredOne += (one[i] - meanOne) * (one[i] - meanOne);
            squaredOther += (other[i] - meanOther) * (other[i] - meanOther);
        }
        return both / Math.sqrt(squaredOne * squaredOther);
    }

    private static double score(Advice advice, int point) {
        return advice.leveragePoints().get(point).score().low().doubleValue()
                + advice.leveragePoints().get(point).score().high().doubleValue();
    }
}
