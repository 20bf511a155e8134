package org.leadershipadvisor.advice;

import java.util.List;

/**
 * A practice that is in place.
 *
 * @param practice its id
 * @param statement what is true
 * @param claimed whether it is only said, or backed by what does not show it
 * @param because what says so
 * @param leveragePoints numbers of the points it belongs to
 */
public record Strength(
        String practice, String statement, boolean claimed, List<Because> because, List<Integer> leveragePoints) {}
