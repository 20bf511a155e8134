package org.leadershipadvisor.advice;

/**
 * A practice that something else speaks of.
 *
 * @param practice its id
 * @param statement what is true when it is in place
 */
public record PracticeRef(String practice, String statement) {}
