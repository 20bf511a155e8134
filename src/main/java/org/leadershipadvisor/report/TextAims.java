package org.leadershipadvisor.report;

import org.leadershipadvisor.advice.Advice;
import org.leadershipadvisor.advice.AimState;

/** The aims for a terminal. */
record TextAims(TextPage page, Advice advice) {

    void write() {
        page.heading(Headings.AIMS);
        String missing = AimPhrases.missing(advice);
        if (!missing.isEmpty()) {
            page.paragraph("", "", missing);
        } else if (advice.aims() != null) {
            advice.aims().forEach(this::aim);
        }
    }

    private void aim(AimState aim) {
        page.paragraph("  - ", "    ", Phrases.stop(aim.statement()));
        page.paragraph("    ", "    ", String.join(" ", new AimPhrases(advice).all(aim)));
    }
}
