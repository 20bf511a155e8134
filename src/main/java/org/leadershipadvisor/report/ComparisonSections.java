package org.leadershipadvisor.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.leadershipadvisor.comparison.Comparison;
import org.leadershipadvisor.comparison.Comparison.Fate;
import org.leadershipadvisor.comparison.Comparison.PatternChange;
import org.leadershipadvisor.comparison.Comparison.PracticeChange;
import org.leadershipadvisor.comparison.Movement;

/** A comparison in plain words, section by section: what its views for people share. */
record ComparisonSections(Comparison comparison) {

    /** Changes of one kind. */
    record Section(String heading, List<Entry> entries) {}

    /** A change and what is to be said of it. */
    record Entry(String title, List<Line> lines) {

        /** The change alone. */
        Entry bare() {
            return new Entry(title, List.of());
        }
    }

    /** A labelled sentence. */
    record Line(String label, String text) {}

    /** All sections that have an entry. */
    List<Section> all() {
        return Stream.of(patterns(), actions(), practices(), points(), lastingPatterns())
                .flatMap(List::stream)
                .toList();
    }

    /** The failure patterns that came, went or became more or less sure. */
    List<Section> patterns() {
        return spoken(
                section("Found now and not before", patterns(one -> one.before() == null), entries()::pattern),
                section("Found before and not now", patterns(one -> one.after() == null), entries()::pattern),
                section(
                        "Found before and now, with other certainty",
                        patterns(one -> one.before() != null && one.after() != null && one.before() != one.after()),
                        entries()::pattern));
    }

    /** The failure patterns that are as they were. */
    List<Section> lastingPatterns() {
        return spoken(section(
                "Patterns found then and now",
                patterns(one -> one.before() == one.after()),
                one -> entries().pattern(one).bare()));
    }

    /** The actions that came, went or changed. */
    List<Section> actions() {
        return spoken(
                actions("New actions", Fate.NEW),
                actions("Done: the practice is in place", Fate.RESOLVED),
                actions("No longer advised, although not done", Fate.WITHDRAWN),
                actions("Actions that moved", Fate.MOVED),
                actions("Actions about something else now", Fate.OTHER_SUBJECTS));
    }

    /** The actions that are advised as they were. */
    List<Section> lastingActions() {
        return spoken(actions("Actions that are unchanged", Fate.UNCHANGED));
    }

    /** The practices that stand otherwise. */
    List<Section> practices() {
        return practicesByMovement().entrySet().stream()
                .map(moved -> section("Practices: " + moved.getKey(), moved.getValue(), entries()::practice))
                .toList();
    }

    /** The practices that stand otherwise, by what became of them. */
    Map<String, List<PracticeChange>> practicesByMovement() {
        Map<String, List<PracticeChange>> moved = new LinkedHashMap<>();
        moved.put("unknown again", practices(PracticeChange::unknownAgain));
        for (Movement movement : Movement.values()) {
            moved.put(MovementName.of(movement), practices(one -> !one.unknownAgain() && one.movement() == movement));
        }
        moved.values().removeIf(List::isEmpty);
        return moved;
    }

    private List<Section> points() {
        return spoken(section("How the seven leverage points moved", comparison.leveragePoints(), entries()::score));
    }

    private static List<Section> spoken(Section... sections) {
        return Stream.of(sections)
                .filter(section -> !section.entries().isEmpty())
                .toList();
    }

    private static <T> Section section(String heading, List<T> things, Function<T, Entry> entry) {
        return new Section(heading, things.stream().map(entry).toList());
    }

    private Section actions(String heading, Fate fate) {
        return section(heading, comparison.recommendations(fate), entries()::action);
    }

    private List<PatternChange> patterns(Predicate<PatternChange> which) {
        return comparison.patterns().stream().filter(which).toList();
    }

    private List<PracticeChange> practices(Predicate<PracticeChange> which) {
        return comparison.practices().stream().filter(which).toList();
    }

    private ComparisonEntries entries() {
        return new ComparisonEntries(comparison);
    }
}
