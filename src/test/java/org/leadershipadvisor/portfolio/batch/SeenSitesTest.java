package org.leadershipadvisor.portfolio.batch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Sites are found again, however many there are. */
class SeenSitesTest {

    private static final int MANY = 200_000;

    @Test
    void everySiteIsNewOnceAndThenStandsWhereItWas() {
        SeenSites seen = new SeenSites();
        for (int i = 0; i < MANY; i++) {
            assertThat(seen.add(seen.key("site-" + i), i)).isEqualTo(SeenSites.NEW);
        }
        for (int i = 0; i < MANY; i++) {
            assertThat(seen.add(seen.key("site-" + i), MANY)).isEqualTo(i);
        }
    }
}
