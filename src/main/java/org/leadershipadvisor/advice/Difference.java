package org.leadershipadvisor.advice;

import java.util.List;

/**
 * A practice on which what was said and what was measured cannot both be right.
 *
 * @param practice its id
 * @param statement what is true when it is in place
 * @param sentence how they differ
 * @param because what was said and measured
 */
public record Difference(String practice, String statement, String sentence, List<Because> because) {}
