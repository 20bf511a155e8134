package org.leadershipadvisor.framework;

/**
 * A rule and the one conclusion it draws.
 *
 * @param name the rule's name, a sentence
 * @param concludes {@code id#code} of what it concludes: a practice, an action, a contradiction or a priority term
 */
public record RuleEntry(String name, String concludes) {}
