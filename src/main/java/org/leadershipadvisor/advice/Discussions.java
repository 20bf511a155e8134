package org.leadershipadvisor.advice;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.leadershipadvisor.framework.Framework;
import org.leadershipadvisor.framework.Interval;
import org.leadershipadvisor.framework.Names;
import org.leadershipadvisor.framework.Practice;
import org.leadershipadvisor.framework.Wording;
import org.leadershipadvisor.inference.GroupView;
import org.leadershipadvisor.inference.Said;
import org.leadershipadvisor.inference.Standing;
import org.leadershipadvisor.profile.Rater;
import org.leadershipadvisor.profile.RaterGroup;

/** Who answered one by one, and what they should talk over. */
final class Discussions {

    /** Fewest levels between groups that are worth talking over. Ours. */
    private static final int WORTH_DISCUSSING = 1;

    private final Framework framework;
    private final Wording wording;
    private final Spoken spoken;

    Discussions(Framework framework, Wording wording, Spoken spoken) {
        this.framework = framework;
        this.wording = wording;
        this.spoken = spoken;
    }

    /** The groups that answered, in their order. */
    List<GroupCount> groups(List<Rater> raters) {
        return raters.stream()
                .collect(Collectors.groupingBy(Rater::group, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(group -> count(group.getKey(), group.getValue().intValue()))
                .toList();
    }

    private GroupCount count(RaterGroup group, int raters) {
        int minimum = group.minimum();
        return new GroupCount(group, spoken.group(Names.of(group)), raters, minimum, raters >= minimum);
    }

    /** The practices that groups see differently, widest spread first, then in the framework's order. */
    List<Discussion> all(Map<String, Standing> standings) {
        return standings.values().stream()
                .filter(standing -> spread(said(standing)) >= WORTH_DISCUSSING)
                .map(this::discussion)
                .sorted(Comparator.comparing(Discussion::spread).reversed())
                .toList();
    }

    private Discussion discussion(Standing standing) {
        Practice practice = framework.practice(standing.practice());
        return new Discussion(
                practice.id(),
                wording.of(practice.statement()),
                wording.of(practice.question()),
                spread(said(standing)),
                views(standing));
    }

    /** What each group said of a practice that is large enough to be shown. */
    List<Discussion.View> views(Standing standing) {
        return said(standing).stream().map(this::view).toList();
    }

    private static List<GroupView> said(Standing standing) {
        Said said = standing.said();
        return said == null ? List.of() : said.groups();
    }

    /** Levels between the groups that are surely furthest apart; 0 where there are none. */
    private static int spread(List<GroupView> views) {
        int low = Interval.ABSENT;
        int high = Interval.EXEMPLARY;
        for (GroupView view : views) {
            low = Math.max(low, view.levels().low());
            high = Math.min(high, view.levels().high());
        }
        return Math.max(0, low - high);
    }

    private Discussion.View view(GroupView view) {
        Interval levels = view.levels();
        return new Discussion.View(view.group(), spoken.rated(view), levels.low(), levels.high(), view.raters());
    }
}
