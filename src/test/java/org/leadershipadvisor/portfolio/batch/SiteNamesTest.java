package org.leadershipadvisor.portfolio.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Names of sites' files are safe on every file system. */
class SiteNamesTest {

    @Test
    void noTwoSitesShareAFileWhereCapitalsAreNotTold() {
        List<String> sites = List.of("mercy", "Mercy", "mErcy", "MERCY", "con", "CON", "con.x", "a.", "a", "lpt1");
        Set<String> names = new HashSet<>();
        for (String site : sites) {
            assertThat(names.add(SiteNames.safe(site).toLowerCase(Locale.ROOT)))
                    .as(site)
                    .isTrue();
            assertThat(names.add(SiteNames.safe(site, 2).toLowerCase(Locale.ROOT)))
                    .as(site)
                    .isTrue();
        }
        assertThat(names).noneMatch(name -> name.matches("(con|lpt1)([.].*)?"));
        assertThat(SiteNames.safe("mercy-valley.2")).isEqualTo("mercy-valley.2");
    }

    @Test
    void theLongestIdWithCapitalsOnlyFits() {
        assertThat(SiteNames.safe("X".repeat(100), Long.MAX_VALUE)).hasSizeLessThan(200);
    }
}
