package org.leadershipadvisor.inference;

import java.util.List;
import java.util.Map;

/**
 * All that was concluded of a profile, sorted, never in firing order.
 *
 * @param standings by practice, in the framework's order; not applicable practices are left out
 * @param contradictions by id
 * @param patterns all of them, there or not, in the framework's order
 * @param reasons by recommendation, code and subjects
 * @param candidates by recommendation
 * @param points by recommendation and term
 */
public record Conclusions(
        Map<String, Standing> standings,
        List<Contradiction> contradictions,
        List<PatternFinding> patterns,
        List<Reason> reasons,
        List<Candidate> candidates,
        List<Point> points) {}
