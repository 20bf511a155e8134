package org.leadershipadvisor.advice;

import org.leadershipadvisor.profile.RaterGroup;

/**
 * How many people of a group answered one by one.
 *
 * @param group the group
 * @param name how a sentence calls it
 * @param raters how many people
 * @param minimum how many must have answered a practice for the group's view of it to be shown
 * @param shown whether it is large enough to be shown at all
 */
public record GroupCount(RaterGroup group, String name, int raters, int minimum, boolean shown) {}
