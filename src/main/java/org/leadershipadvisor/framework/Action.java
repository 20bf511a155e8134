package org.leadershipadvisor.framework;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The words of a recommendation. Role words stand in braces and follow the setting.
 *
 * @param id {@code topic/name}, permanent
 * @param practice id of the practice it brings about; null where it answers a pattern
 * @param pattern id of the pattern it answers; null where it brings about a practice
 * @param title an imperative without full stop
 * @param why at most two sentences
 * @param how steps in order, the first doable this week
 * @param doneWhen something that can be seen or counted
 * @param owner the role that owns it
 * @param effort what it asks of the team
 * @param because by code, how a reason for it reads, with the reason's values in braces
 * @param halfway what reads differently where the practice stands at level 2
 * @param stalled what reads differently where it has stood still; outweighs {@code halfway}
 */
public record Action(
        String id,
        @Nullable String practice,
        @Nullable String pattern,
        String title,
        String why,
        List<String> how,
        String doneWhen,
        String owner,
        Effort effort,
        Map<String, String> because,
        @Nullable Variant halfway,
        @Nullable Variant stalled) {

    /**
     * The same action with other words; what is absent stays as it is.
     *
     * @param title another title
     * @param why another why
     * @param how other steps
     * @param doneWhen another sign of being done
     * @param effort another effort
     */
    public record Variant(
            @Nullable String title,
            @Nullable String why,
            @Nullable List<String> how,
            @Nullable String doneWhen,
            @Nullable Effort effort) {}

    /** This action in the words that fit how its practice stands: stalled before half way before the plain ones. */
    public Action worded(Interval levels, boolean hasStalled) {
        if (hasStalled && stalled != null) {
            return as(stalled);
        }
        return as(levels.equals(Interval.exactly(Interval.PROGRESS)) ? halfway : null);
    }

    /** This action in the words of a variant. */
    public Action as(@Nullable Variant variant) {
        if (variant == null) {
            return this;
        }
        return new Action(
                id,
                practice,
                pattern,
                or(variant.title, title),
                or(variant.why, why),
                or(variant.how, how),
                or(variant.doneWhen, doneWhen),
                owner,
                or(variant.effort, effort),
                because,
                null,
                null);
    }

    private static <T> T or(@Nullable T one, T other) {
        return one == null ? other : one;
    }
}
