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
    private final Explanations explanations;

    Discussions(Framework framework, Wording wording, Explanations explanations) {
        this.framework = framework;
        this.wording = wording;
        this.explanations = explanations;
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
        return new GroupCount(group, explanations.group(Names.of(group)), raters, minimum, raters >= minimum);
    }

    /** The practices that groups see differently, widest spread first, then in the framework's order. */
    List<Discussion> all(Map<String, Standing> standings) {
        return standings.values().stream()
                .map(this::discussion)
                .filter(one -> one.spread() >= WORTH_DISCUSSING)
                .sorted(Comparator.comparing(Discussion::spread).reversed())
                .toList();
    }

    private Discussion discussion(Standing standing) {
        Practice practice = framework.practice(standing.practice());
        Said said = standing.said();
        List<GroupView> views = said == null ? List.of() : said.groups();
        return new Discussion(
                practice.id(),
                wording.of(practice.statement()),
                wording.of(practice.question()),
                spread(views.stream().map(GroupView::levels).toList()),
                views.stream().map(this::view).toList());
    }

    private static int spread(List<Interval> levels) {
        int low = levels.stream().mapToInt(Interval::low).max().orElse(0);
        int high = levels.stream().mapToInt(Interval::high).min().orElse(0);
        return Math.max(0, low - high);
    }

    private Discussion.View view(GroupView view) {
        Interval levels = view.levels();
        return new Discussion.View(view.group(), explanations.rated(view), levels.low(), levels.high(), view.raters());
    }
}
