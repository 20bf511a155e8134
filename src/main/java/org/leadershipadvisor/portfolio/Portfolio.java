package org.leadershipadvisor.portfolio;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leadershipadvisor.advice.Advice;
import org.leadershipadvisor.comparison.Movement;

/**
 * What advices on many sites say together. Immutable; every view is a view of it.
 *
 * @param schemaVersion version of this shape: its first number changes when readers must
 * @param made by which rules the latest advices were made; with more than one, what one set of rules does not ask for
 *     counts as not applying
 * @param from the earliest day among the latest advices
 * @param to the latest day among them
 * @param points the leverage points, in order
 * @param sites the sites, by name
 * @param prevalence how far each practice is missing, in the framework's order
 * @param systemic the gaps that most sites have: one task for headquarters each, the most common first
 * @param local the other gaps, the most common first
 * @param patterns the failure patterns that any site shows, alerts first, then the most common
 * @param calls the sites to call first, with why
 * @param groups how the leverage points stand in groups of sites
 * @param ranking the sites by their mean score, where it was asked for; else null
 * @param trend what became of the sites that were advised before; null where none was
 */
public record Portfolio(
        String schemaVersion,
        List<Made> made,
        LocalDate from,
        LocalDate to,
        List<Point> points,
        List<Site> sites,
        List<Prevalence> prevalence,
        List<Systemic> systemic,
        List<Local> local,
        List<PatternCount> patterns,
        List<Call> calls,
        List<Grouping> groups,
        @Nullable List<Rank> ranking,
        @Nullable Trend trend) {

    /** Sites advised by one set of rules. */
    public record Made(Advice.Tool tool, int sites) {}

    /** A leverage point. */
    public record Point(int number, String name) {}

    /**
     * How far a practice is missing.
     *
     * @param composite whether it is concluded from parts, which count for themselves
     * @param gap at how many sites it is surely not in place
     * @param shown at how many it is surely in place, and something shows it
     * @param claimed at how many it is said to be in place, and nothing shows it
     * @param unknown at how many nobody knows
     * @param notApplicable at how many it does not apply
     * @param percent the share of gaps among the sites where it is known, in whole per cent; null where it is known
     *     nowhere
     */
    public record Prevalence(
            String practice,
            String statement,
            String topic,
            List<Integer> leveragePoints,
            boolean composite,
            int gap,
            int shown,
            int claimed,
            int unknown,
            int notApplicable,
            @Nullable Integer percent) {

        /** At how many sites it is known whether it is in place. */
        public int known() {
            return gap + shown + claimed;
        }
    }

    /**
     * A gap that most sites have.
     *
     * @param action id of the framework's recommendation
     * @param title what to do
     * @param sentence why that is a task for headquarters
     */
    public record Systemic(Prevalence practice, String action, String title, String sentence) {}

    /**
     * A gap that is not systemic.
     *
     * @param sites ids of the sites that have it, where they are few; else empty
     */
    public record Local(Prevalence practice, List<String> sites) {}

    /**
     * How far a failure pattern is found. Where it is not found it is absent, or too little is known.
     *
     * @param firm at how many sites it surely is there
     * @param possible at how many it is there by statements that contradict others
     */
    public record PatternCount(String id, String title, boolean alert, int firm, int possible) {}

    /**
     * A site to call.
     *
     * @param site its id
     * @param reasons why, gravest first
     */
    public record Call(String site, List<String> reasons) {}

    /**
     * How the leverage points stand in the groups of one attribute.
     *
     * @param attribute by what the sites are grouped: setting, or the name of an attribute
     * @param groups those of at least {@link Groups#LEAST_SITES} sites
     * @param tooFew how many sites are in groups too small to be shown
     * @param unsaid of how many sites nobody says which group they are in
     */
    public record Grouping(String attribute, List<Group> groups, int tooFew, int unsaid) {}

    /** A group of sites. */
    public record Group(String name, int sites, List<Spread> leveragePoints) {}

    /**
     * How a leverage point stands among some sites.
     *
     * @param low the mean of the lower bounds; null where it applies nowhere
     * @param high the mean of the upper bounds; null where it applies nowhere
     * @param inPlace at how many sites it is surely in place as a whole
     * @param weak at how many it surely is not
     * @param open at how many nobody knows
     */
    public record Spread(
            int number, @Nullable BigDecimal low, @Nullable BigDecimal high, int inPlace, int weak, int open) {}

    /**
     * A site's place in a league table.
     *
     * @param low mean of the lower bounds of its scores
     * @param high mean of the upper bounds of its scores
     * @param best the best place that it can have, from 1
     * @param worst the worst place that it can have
     */
    public record Rank(String site, BigDecimal low, BigDecimal high, int best, int worst) {}

    /**
     * What became of the sites that were advised before.
     *
     * @param sites how many there are
     * @param practices the practices whose gaps changed anywhere, in the framework's order
     * @param leveragePoints at how many sites each leverage point moved in which way
     */
    public record Trend(int sites, List<PracticeTrend> practices, List<PointTrend> leveragePoints) {}

    /** At how many sites a practice became a gap, was found to be one, was resolved, or became unknown again. */
    public record PracticeTrend(
            String practice, String statement, int newGaps, int foundGaps, int resolved, int unknownAgain) {}

    /** At how many sites a leverage point moved in a way. */
    public record PointTrend(int number, Movement movement, int sites) {}
}
