package org.leadershipadvisor.framework;

import java.util.List;

/**
 * A slide of the source, or a family of slides.
 *
 * @param id its name, which is its file's name without a leading number
 * @param title how it is headed
 * @param folder the folder of {@code rules/} it stands in
 * @param source where it comes from
 * @param confidential whether its answers are a leader's own and stay out of reports unless asked for
 * @param practices what it asks for, in order
 * @param patterns the failure patterns it names, in order; empty but in {@code rules/patterns}
 * @param recommendations the actions it can advise, in order
 * @param rules the rules of its DRL file, in order
 */
public record Topic(
        String id,
        String title,
        String folder,
        Source source,
        boolean confidential,
        List<Practice> practices,
        List<Pattern> patterns,
        List<Action> recommendations,
        List<RuleEntry> rules) {

    /** The folder whose topics' practices score the leverage points. */
    public static final String LEVERAGE_POINTS = "leverage-points";

    /** What people are asked for themselves, in order. */
    public List<Practice> asked() {
        return practices.stream().filter(Practice::asked).toList();
    }

    /** Whether its practices count towards the leverage points' scores. */
    public boolean scoresLeveragePoints() {
        return folder.equals(LEVERAGE_POINTS);
    }
}
