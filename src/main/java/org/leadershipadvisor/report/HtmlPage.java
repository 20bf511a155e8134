package org.leadershipadvisor.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.leadershipadvisor.advice.Advice;
import org.leadershipadvisor.advice.Recommendation;

/**
 * One organisation's part of a document.
 *
 * @param advice what it tells
 * @param audience for whom
 * @param sections its sections that have something to say, in order
 * @param groups its recommendations under their headings
 * @param shown ids of the recommendations that are told in full
 * @param prefix what all its anchors begin with, so that no two in a document are the same
 */
record HtmlPage(
        Advice advice,
        Audience audience,
        List<Section> sections,
        List<ActionGroup> groups,
        Set<String> shown,
        String prefix) {

    private static final int PRIORITIES = 3;

    /**
     * Recommendations under a heading.
     *
     * @param heading the heading
     * @param entries the recommendations by rank
     * @param remark what to say before them, or where there are none
     */
    record ActionGroup(String heading, List<Entry> entries, String remark) {}

    /**
     * A recommendation under a heading.
     *
     * @param action the recommendation
     * @param first whether this is where it is told; elsewhere it is only named
     */
    record Entry(Recommendation action, boolean first) {}

    static HtmlPage of(Advice advice, Audience audience, Set<Section> chosen, Grouping grouping, String prefix) {
        List<Section> sections = Stream.of(Section.values())
                .filter(section -> chosen.contains(section) && section.speaks(advice, audience))
                .toList();
        Set<String> told = new HashSet<>();
        List<ActionGroup> groups = groups(advice, audience, grouping).stream()
                .filter(Grouping.Group::speaks)
                .map(group -> new ActionGroup(group.heading(), entries(group, told), group.remark()))
                .toList();
        Set<String> shown = sections.contains(Section.ACTIONS) ? Set.copyOf(told) : Set.of();
        return new HtmlPage(advice, audience, sections, groups, shown, prefix);
    }

    private static List<Grouping.Group> groups(Advice advice, Audience audience, Grouping grouping) {
        List<Grouping.Group> groups = new ArrayList<>();
        groups.add(Grouping.focus(advice));
        if (audience.brief()) {
            groups.add(new Grouping.Group(
                    Headings.ofBoard(advice),
                    Parts.ofBoard(advice).stream().filter(one -> !one.focus()).toList(),
                    ""));
        } else {
            groups.addAll(grouping.groups(advice));
        }
        groups.add(new Grouping.Group(Headings.HELD_BACK, Parts.heldBack(advice), ""));
        return groups;
    }

    private static List<Entry> entries(Grouping.Group group, Set<String> told) {
        return group.recommendations().stream()
                .map(one -> new Entry(one, told.add(one.id())))
                .toList();
    }

    /** The few actions that stand on the first page. */
    List<Recommendation> priorities() {
        return Parts.focus(advice).stream().limit(PRIORITIES).toList();
    }

    boolean has(Section section) {
        return sections.contains(section);
    }

    /** The anchor of something by its id. */
    String anchor(String id) {
        return prefix + id;
    }

    /** Where an action is told in full; null where it is not. */
    @Nullable
    String link(Recommendation one) {
        return shown.contains(one.id()) ? "#" + anchor(one.id()) : null;
    }
}
