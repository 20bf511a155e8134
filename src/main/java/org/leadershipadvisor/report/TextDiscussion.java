package org.leadershipadvisor.report;

import org.leadershipadvisor.advice.Advice;

/** The practices that groups of people see most differently. */
final class TextDiscussion {

    private static final int SHOWN = 10;

    private TextDiscussion() {}

    static void write(TextPage page, Advice advice) {
        if (advice.discussion().isEmpty()) {
            return;
        }
        page.heading(Headings.DISCUSSION);
        advice.discussion().stream().limit(SHOWN).forEach(one -> {
            page.paragraph("  - ", "    ", Phrases.stop(one.statement()));
            page.paragraph("    ", "    ", Phrases.apart(one) + ". " + Phrases.views(one));
        });
        int more = advice.discussion().size() - SHOWN;
        if (more > 0) {
            page.blank();
            page.paragraph("  ", "  ", more + " more stand in the Markdown and JSON views.");
        }
    }
}
