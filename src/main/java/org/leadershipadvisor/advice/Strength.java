package org.leadershipadvisor.advice;

import java.util.List;

/**
 * A practice that is in place.
 *
 * @param practice its id
 * @param statement what is true
 * @param claimed whether it is said only, and shown by nothing
 * @param because what says so
 * @param leveragePoints numbers of the points it belongs to
 */
public record Strength(
        String practice, String statement, boolean claimed, List<Because> because, List<Integer> leveragePoints) {}
