package org.leadershipadvisor.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.leadershipadvisor.advice.Advice;
import org.leadershipadvisor.advice.Discussion;
import org.leadershipadvisor.advice.PracticeStanding;
import org.leadershipadvisor.framework.Interval;
import org.leadershipadvisor.framework.Names;

/** Where practices stand that anything is known of, by topic, all together and for each group of raters. */
record HeatMap(Advice advice) {

    private static final String OTHERS = "others";

    /**
     * A level, or several between which it lies.
     *
     * @param low the lowest, 0 to 4
     * @param high the highest, 0 to 4
     */
    record Cell(int low, int high) {

        /** {@code 2}, {@code 1–2}, or a question mark where it may be any. */
        String text() {
            if (!known()) {
                return "?";
            }
            return low == high ? Integer.toString(low) : low + "–" + high;
        }

        boolean known() {
            return low > Interval.ABSENT || high < Interval.EXEMPLARY;
        }

        /** The style that shows it. */
        String shade() {
            return known() ? "level-" + (low + high) / 2 : "unknown";
        }
    }

    /** Names of the groups that have a column, by their names in documents. */
    Map<String, String> groups() {
        Map<String, String> names = new LinkedHashMap<>();
        advice.groups().forEach(group -> names.put(Names.of(group.group()), group.name()));
        names.put(OTHERS, "others together");
        List<String> used = advice.standings().stream()
                .flatMap(standing -> standing.groups().stream())
                .map(Discussion.View::group)
                .distinct()
                .toList();
        names.keySet().retainAll(used);
        return names;
    }

    /** Practices by the title of their topic, in the framework's order. */
    Map<String, List<PracticeStanding>> topics() {
        return advice.standings().stream()
                .filter(HeatMap::known)
                .collect(Collectors.groupingBy(PracticeStanding::topic, LinkedHashMap::new, Collectors.toList()));
    }

    private static boolean known(PracticeStanding standing) {
        return all(standing).known() || !standing.groups().isEmpty();
    }

    /** Practices of which nothing is known. */
    long unknown() {
        return advice.standings().stream().filter(standing -> !known(standing)).count();
    }

    /** All together. */
    static Cell all(PracticeStanding standing) {
        return new Cell(standing.low(), standing.high());
    }

    /** What a group said, where it is shown. */
    static Optional<Cell> of(PracticeStanding standing, String group) {
        return standing.groups().stream()
                .filter(view -> view.group().equals(group))
                .map(view -> new Cell(view.low(), view.high()))
                .findFirst();
    }
}
