package org.leadershipadvisor.inference;

/**
 * A register that the profile holds, perhaps empty. Whatever rests on something missing stands behind one.
 *
 * @param name its field's name in the profile
 */
public record Register(String name) {}
