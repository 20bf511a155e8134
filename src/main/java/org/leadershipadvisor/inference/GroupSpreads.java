package org.leadershipadvisor.inference;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.leadershipadvisor.framework.Framework;
import org.leadershipadvisor.framework.Interval;
import org.leadershipadvisor.framework.LeveragePoint;
import org.leadershipadvisor.framework.Practice;

/** Compares the groups of raters on each leverage point. */
final class GroupSpreads {

    private final Framework framework;
    private final Map<String, Standing> standings;

    private GroupSpreads(Framework framework, Map<String, Standing> standings) {
        this.framework = framework;
        this.standings = standings;
    }

    /** By leverage point; points of which fewer than two groups may be shown are left out. */
    static List<GroupSpread> of(Framework framework, Map<String, Standing> standings) {
        GroupSpreads spreads = new GroupSpreads(framework, standings);
        return framework.leveragePoints().stream()
                .map(spreads::spread)
                .filter(spread -> spread.groups().size() > 1)
                .toList();
    }

    private GroupSpread spread(LeveragePoint point) {
        List<List<GroupView>> practices = framework.practicesOf(point).stream()
                .filter(Practice::asked)
                .map(practice -> standings.get(practice.id()))
                .filter(Objects::nonNull)
                .map(Standing::said)
                .filter(Objects::nonNull)
                .map(Said::groups)
                .filter(views -> !views.isEmpty())
                .toList();
        if (practices.isEmpty()) {
            return new GroupSpread(point.number(), point.name(), List.of());
        }
        List<GroupMean> groups = GroupView.ORDER.stream()
                .filter(group ->
                        practices.stream().anyMatch(views -> view(views, group).isPresent()))
                .map(group -> mean(group, practices))
                .toList();
        return new GroupSpread(point.number(), point.name(), groups);
    }

    private GroupMean mean(String group, List<List<GroupView>> practices) {
        List<Interval> levels = practices.stream()
                .map(views -> view(views, group).map(GroupView::levels).orElse(Interval.UNKNOWN))
                .toList();
        String name = framework.sentence("raters-" + group);
        return new GroupMean(group, name, sum(levels, Interval::low), sum(levels, Interval::high), levels.size());
    }

    private static int sum(List<Interval> levels, ToIntFunction<Interval> end) {
        return levels.stream().mapToInt(end).sum();
    }

    private static Optional<GroupView> view(List<GroupView> views, String group) {
        return views.stream().filter(view -> view.group().equals(group)).findFirst();
    }
}
