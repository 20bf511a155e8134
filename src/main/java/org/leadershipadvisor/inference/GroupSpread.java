package org.leadershipadvisor.inference;

import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;
import org.leadershipadvisor.profile.Fact;
import org.leadershipadvisor.profile.Ternary;

/**
 * How the groups of raters see a leverage point.
 *
 * @param leveragePoint its number, 1 to 7
 * @param label its name
 * @param groups two groups or more that are large enough to be shown, each with its mean over the same practices
 */
public record GroupSpread(int leveragePoint, String label, List<GroupMean> groups) implements Fact {

    @Override
    public String path() {
        return "raters/leverage-point-" + leveragePoint;
    }

    /** The number of practices it compares. */
    public int practices() {
        return groups.get(0).practices();
    }

    /**
     * Whether two groups' means lie at least so far apart: yes where they surely do, no where surely no two do.
     *
     * @param levels how far, above 0
     */
    public Ternary apart(double levels) {
        if (any((one, other) -> one.surelyAbove(other, levels))) {
            return Ternary.YES;
        }
        return any((one, other) -> one.perhapsAbove(other, levels)) ? Ternary.UNKNOWN : Ternary.NO;
    }

    private boolean any(BiPredicate<GroupMean, GroupMean> test) {
        return groups.stream()
                .anyMatch(one -> groups.stream().anyMatch(other -> !one.equals(other) && test.test(one, other)));
    }

    /** The group that sees it brightest: whose mean is surely highest. */
    public GroupMean highest() {
        return groups.stream()
                .min(Comparator.comparing(GroupMean::lowest)
                        .thenComparing(GroupMean::highest)
                        .reversed())
                .orElseThrow();
    }

    /** The group that sees it darkest: among the others, whose mean is surely lowest. */
    public GroupMean lowest() {
        GroupMean highest = highest();
        return groups.stream()
                .filter(group -> !group.equals(highest))
                .min(Comparator.comparing(GroupMean::highest).thenComparing(GroupMean::lowest))
                .orElseThrow();
    }
}
