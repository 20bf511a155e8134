package org.leadershipadvisor.framework;

/**
 * A rule and the one conclusion it draws.
 *
 * @param name the rule's name, a sentence
 * @param concludes {@code id#code} of what it concludes: a practice, an action, a contradiction or a priority term;
 *     a sign as {@code pattern#sign#practice} or {@code pattern#sign#reading}
 */
public record RuleEntry(String name, String concludes) {}
