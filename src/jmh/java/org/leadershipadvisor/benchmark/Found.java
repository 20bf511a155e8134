package org.leadershipadvisor.benchmark;

/**
 * A pattern that is there.
 *
 * @param pattern its name: that of the practice whose sign comes first
 */
public record Found(String pattern) {}
