package org.leadershipadvisor.report;

import java.time.LocalDate;
import java.util.List;
import org.leadershipadvisor.advice.Advice;
import org.leadershipadvisor.comparison.Comparison;

/** How a report came about and what it cannot tell, for every view. */
final class Method {

    private static final int HASH_SHOWN = 8;

    private static final String LEVELS =
            "Levels run from 0 absent through 1 beginning, 2 making progress and 3 in place"
                    + " to 4 exemplary. What nobody knows widens a score; it never lowers or lifts it. An answer without"
                    + " evidence, or with a prize, a certificate or a count for evidence, stands and is marked as claimed."
                    + " Where a register measures a practice, the measure counts.";

    private static final String ORDER = "The order is: what can start now before what waits for something else, then"
            + " what answers an alert, then the sum of the priority points, then execution before the rest, then what"
            + " has fewer steps before it. Up to five actions are in focus, spread over the leverage points.";

    private static final String LIMITS = "The seven leverage points are offered by their authors as a theory, to be"
            + " worked on together. The scores are this tool's own construct, not IHI's. Advice is a start for the"
            + " leadership team's own judgement, not a substitute for it.";

    private Method() {}

    /** Its paragraphs. */
    static List<String> paragraphs(Advice advice) {
        return List.of(LEVELS, ORDER, LIMITS, origin(advice));
    }

    /** What a reader must know in any case. */
    static List<String> brief(Advice advice) {
        return List.of(LIMITS, origin(advice));
    }

    /** What a reader of a comparison must know. */
    static List<String> paragraphs(Comparison comparison) {
        return List.of(ComparisonPhrases.method(comparison), LIMITS, origins(comparison.before(), comparison.after()));
    }

    private static String origins(Comparison.Run before, Comparison.Run after) {
        return "The earlier advice was made by " + origin(before.tool(), before.inputHash(), before.asOf())
                + "; the later one by " + origin(after.tool(), after.inputHash(), after.asOf()) + ".";
    }

    private static String origin(Advice advice) {
        return "Made by " + origin(advice.tool(), advice.inputHash(), advice.asOf()) + ".";
    }

    private static String origin(Advice.Tool tool, String inputHash, LocalDate asOf) {
        return tool.name() + " " + tool.version() + ", rules " + shown(tool.rulesHash()) + ", from profile "
                + shown(inputHash) + " as of " + asOf;
    }

    private static String shown(String hash) {
        return hash.substring(0, Math.min(HASH_SHOWN, hash.length()));
    }
}
