package org.leadershipadvisor.report;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.leadershipadvisor.framework.Action;
import org.leadershipadvisor.framework.Framework;
import org.leadershipadvisor.framework.Names;
import org.leadershipadvisor.framework.Pattern;
import org.leadershipadvisor.framework.Practice;
import org.leadershipadvisor.framework.RuleEntry;
import org.leadershipadvisor.framework.Source;
import org.leadershipadvisor.framework.Topic;
import org.leadershipadvisor.framework.Wording;

/** The page of a practice, an action or a pattern: all that the rules folder says of it, for a terminal. */
public final class RulePage {

    private final Framework framework;
    private final Wording wording;
    private final int width;
    private final boolean colour;

    /**
     * Pages for a terminal.
     *
     * @param width its width in columns
     * @param colour whether to colour titles
     */
    public RulePage(Framework framework, int width, boolean colour) {
        this.framework = framework;
        this.wording = Wording.general(framework);
        this.width = width;
        this.colour = colour;
    }

    /** The page of a practice. */
    public String practice(Practice practice) {
        TextPage page = new TextPage(width, colour);
        page.title("", wording.of(practice.statement()));
        page.labelled("Id", practice.id());
        topic(page, practice);
        if (practice.alias()) {
            page.labelled("Same as", framework.resolve(practice.id()));
            return page.toString();
        }
        page.labelled("Ask", wording.of(practice.question()));
        page.labelled("Of", practice.askedOf().stream().map(wording::role).collect(Collectors.joining(", ")));
        for (int level = 0; level < practice.levels().size(); level++) {
            page.labelled("Level " + level, wording.of(practice.levels().get(level)));
        }
        page.labelled("Measured", practice.measuredBy());
        page.labelled("Serves", serves(practice));
        list(page, "Requires", practice.requires());
        list(page, "Follows", practice.follows());
        list(page, "Made of", framework.leaves(practice.id()));
        list(page, "Aliases", framework.aliases(practice.id()));
        list(page, "Frees", framework.prerequisites().waitingFor(practice.id()));
        page.labelled("Remedy", practice.remedy());
        rules(page, practice.topic(), practice.id());
        return page.toString();
    }

    /** The page of an action. */
    public String action(Action action) {
        TextPage page = new TextPage(width, colour);
        page.title("", wording.of(action.title()));
        page.labelled("Id", action.id());
        belongs(page, action);
        labelled(page, "Why", action.why());
        steps(page, action.how());
        labelled(page, "Done when", action.doneWhen());
        page.labelled("Owner", wording.role(action.owner()));
        page.labelled("Effort", Names.of(action.effort()));
        earned(page, action);
        rules(page, topicOf(action.id()), action.id());
        variant(page, "Half way, at level 2:", action.halfway());
        variant(page, "Stalled, after a year on one level:", action.stalled());
        return page.toString();
    }

    /** The page of a pattern. */
    public String pattern(Pattern pattern) {
        TextPage page = new TextPage(width, colour);
        page.title("", wording.of(pattern.title()));
        page.labelled("Id", pattern.id() + (pattern.alert() ? ", an alert" : ""));
        source(page, pattern.source());
        labelled(page, "Means", pattern.meaning());
        page.labelled("There", "where " + pattern.needs() + " of these signs show");
        pattern.signs()
                .values()
                .forEach(sign -> page.labelled(
                        "Sign", wording.of(sign.statement()) + (sign.needed() ? " (never without this)" : "")));
        list(page, "Earns", pattern.earns());
        list(page, "Raises", pattern.raises());
        list(page, "Holds", pattern.holdsBack());
        if (!pattern.caution().isEmpty()) {
            labelled(page, "Because", pattern.caution());
        }
        rules(page, pattern.theme(), pattern.id());
        return page.toString();
    }

    /** Only what reads differently. */
    private void variant(TextPage page, String heading, Action.@Nullable Variant variant) {
        if (variant == null) {
            return;
        }
        page.blank();
        page.paragraph("    ", "    ", heading);
        labelled(page, "Title", variant.title());
        labelled(page, "Why", variant.why());
        steps(page, variant.how() == null ? List.of() : variant.how());
        labelled(page, "Done when", variant.doneWhen());
        labelled(page, "Effort", variant.effort() == null ? null : Names.of(variant.effort()));
    }

    private void labelled(TextPage page, String label, @Nullable String text) {
        if (text != null) {
            page.labelled(label, wording.of(text));
        }
    }

    private void steps(TextPage page, List<String> steps) {
        for (int step = 0; step < steps.size(); step++) {
            page.labelled("Step " + (step + 1), wording.of(steps.get(step)));
        }
    }

    private void topic(TextPage page, Practice practice) {
        Topic topic = framework.topic(practice.topic()).orElseThrow();
        page.labelled("Topic", topic.title());
        source(page, topic.source());
    }

    private static void source(TextPage page, Source source) {
        page.labelled("Source", "slide “" + source.slide() + "”; " + source.edition());
    }

    private String serves(Practice practice) {
        String components =
                practice.components().stream().map(framework::nameOf).collect(Collectors.joining(", "));
        return Stream.of(Phrases.points(practice.leveragePoints()), components, Names.of(practice.force()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private static String topicOf(String id) {
        return id.substring(0, id.indexOf('/'));
    }

    private void belongs(TextPage page, Action action) {
        if (action.practice() != null) {
            topic(page, framework.practice(action.practice()));
            page.labelled("For", action.practice());
        } else {
            page.labelled("Answers", String.valueOf(action.pattern()));
        }
    }

    private void earned(TextPage page, Action action) {
        boolean remedy = action.practice() != null
                && framework.practice(action.practice()).remedy().equals(action.id());
        if (remedy) {
            page.labelled("Earned", "where its practice is surely not in place");
        }
        framework.patterns().stream()
                .filter(pattern -> pattern.earns().contains(action.id()))
                .forEach(pattern -> page.labelled("Earned", "where the pattern " + pattern.id() + " is there"));
    }

    private void rules(TextPage page, String topic, String id) {
        framework.topic(topic).orElseThrow().rules().stream()
                .filter(rule -> rule.concludes().startsWith(id + "#"))
                .map(RuleEntry::name)
                .forEach(name -> page.labelled("Rule", name));
    }

    private static void list(TextPage page, String label, List<String> ids) {
        if (!ids.isEmpty()) {
            page.labelled(label, String.join(", ", ids));
        }
    }
}
