package org.leadershipadvisor.report;

import static org.leadershipadvisor.report.MarkdownPage.escape;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.leadershipadvisor.advice.Advice;
import org.leadershipadvisor.advice.Recommendation;

/** The recommendations as Markdown: each in full where it first stands. */
final class MarkdownActions {

    private final Advice advice;
    private final MarkdownPage page;
    private final Set<String> told = new HashSet<>();

    MarkdownActions(Advice advice, MarkdownPage page) {
        this.advice = advice;
        this.page = page;
    }

    void focus() {
        group(Grouping.focus(advice));
    }

    /** The road map, what is not in focus, and what is held back. */
    void rest(Grouping grouping) {
        page.section(Headings.ROAD_MAP, RoadMap.of(advice), stop -> stop(0, stop));
        grouping.groups(advice).forEach(this::group);
        page.section(Headings.HELD_BACK, Parts.heldBack(advice), this::full);
    }

    private void stop(int depth, RoadMap.Stop stop) {
        String indent = "  ".repeat(depth);
        page.line(indent + "- " + escape(stop.text()));
        stop.followers().forEach(follower -> stop(depth + 1, follower));
        if (stop.more() > 0) {
            page.line(indent + "  - " + stop.rest());
        }
    }

    /** An action that stands in more than one group is told in full once. */
    private void group(Grouping.Group group) {
        if (!group.speaks()) {
            return;
        }
        page.heading(2, group.heading());
        if (!group.remark().isEmpty()) {
            page.paragraph(group.remark());
        }
        group.recommendations().forEach(one -> {
            if (told.contains(one.id())) {
                page.paragraph(one.rank() + "\\. " + escape(one.title()) + ": see above.");
            } else {
                full(one);
            }
        });
    }

    private void full(Recommendation one) {
        told.add(one.id());
        page.heading(3, one.rank() + ". " + one.title() + Phrases.possible(one.status()));
        one.caveats().forEach(caveat -> page.paragraph("*" + escape(Phrases.stop(caveat.sentence())) + "*"));
        page.paragraph(escape(one.why()));
        steps(one.how());
        facts(one);
        page.paragraph("Because:");
        page.because(one.because());
    }

    private void steps(List<String> how) {
        for (int step = 0; step < how.size(); step++) {
            page.line((step + 1) + ". " + escape(how.get(step)));
        }
        page.line("");
    }

    private void facts(Recommendation one) {
        page.item("**Done when:** " + escape(one.doneWhen()));
        page.item("**Owner:** " + escape(one.owner()) + ", effort "
                + one.effort().name().toLowerCase(Locale.ROOT));
        ActionPhrases.before(one).forEach(need -> page.item("**" + need.label() + ":** " + escape(need.sentence())));
        if (!one.frees().isEmpty()) {
            page.item("**Frees:** " + escape(ActionPhrases.refs(one.frees())));
        }
        page.item("**Priority:** " + escape(ActionPhrases.arithmetic(one.priority())));
        page.item("**Source:** " + escape(ActionPhrases.source(one)) + ", `" + one.id() + "`");
        page.line("");
    }
}
