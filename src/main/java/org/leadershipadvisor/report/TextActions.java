package org.leadershipadvisor.report;

import java.util.List;
import java.util.function.Consumer;
import org.leadershipadvisor.advice.Advice;
import org.leadershipadvisor.advice.Recommendation;
import org.leadershipadvisor.advice.Status;
import org.leadershipadvisor.advice.Wave;

/** The recommendations for a terminal: those in focus in full, what they open, the rest in brief. */
record TextActions(TextPage page, Advice advice) {

    private static final int STEPS_SHOWN = 5;
    private static final int FREED_SHOWN = 3;

    void focus() {
        group(Grouping.focus(advice), one -> {
            full(one);
            page.blank();
        });
    }

    private void full(Recommendation one) {
        title(one);
        page.labelled("Why", one.why());
        page.labelled("Start", one.how().get(0));
        page.labelled("Done when", one.doneWhen());
        owner(one);
        ActionPhrases.before(one).forEach(need -> page.labelled("Needs", need.text()));
        page.labelled("Because", Phrases.because(one.because(), STEPS_SHOWN));
        if (!one.frees().isEmpty()) {
            page.labelled("Frees", Phrases.capitalized(ActionPhrases.refs(one.frees(), FREED_SHOWN)));
        }
        page.labelled("Priority", ActionPhrases.arithmetic(one.priority()));
        page.labelled("From", ActionPhrases.source(one) + "; advisor explain " + one.id());
    }

    private void title(Recommendation one) {
        page.title(one.rank() + ".", one.title() + Phrases.possible(one.status()));
        one.caveats().forEach(caveat -> page.labelled("But", Phrases.stop(caveat.sentence())));
    }

    private void owner(Recommendation one) {
        page.labelled("Owner", Phrases.capitalized(one.owner()) + ", " + ActionPhrases.effort(one));
    }

    void roadMap() {
        List<RoadMap.Stop> stops = RoadMap.of(advice);
        if (!stops.isEmpty()) {
            page.heading(Headings.ROAD_MAP);
            stops.forEach(stop -> stop(0, stop));
        }
    }

    private void stop(int depth, RoadMap.Stop stop) {
        step(depth, stop.text());
        stop.followers().forEach(follower -> stop(depth + 1, follower));
        if (stop.more() > 0) {
            step(depth + 1, stop.rest());
        }
    }

    private void step(int depth, String text) {
        String indent = "  ".repeat(depth);
        page.paragraph(indent, indent + "    ", text);
    }

    /** What is not in focus, and what is held back. */
    void rest(Grouping grouping) {
        grouping.groups(advice).forEach(group -> group(group, this::brief));
        group(new Grouping.Group(Headings.HELD_BACK, Parts.heldBack(advice), ""), this::brief);
    }

    private void group(Grouping.Group group, Consumer<Recommendation> write) {
        if (!group.speaks()) {
            return;
        }
        page.heading(group.heading());
        if (!group.remark().isEmpty()) {
            page.paragraph("", "", group.remark());
            page.blank();
        }
        group.recommendations().forEach(write);
    }

    private void brief(Recommendation one) {
        title(one);
        if (one.wave() == Wave.NOW && one.status() != Status.HELD_BACK) {
            page.labelled("Start", one.how().get(0));
        }
        ActionPhrases.before(one).forEach(need -> page.labelled("Needs", need.text()));
        owner(one);
        page.labelled("Priority", ActionPhrases.sum(one.priority()));
    }
}
