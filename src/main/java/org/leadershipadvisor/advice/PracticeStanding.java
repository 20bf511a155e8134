package org.leadershipadvisor.advice;

import java.util.List;

/**
 * Where a practice stands, between two levels because not all is known.
 *
 * @param practice its id
 * @param statement what is true when it is in place
 * @param topic what it is about: the title of its topic
 * @param low the lowest level it can stand at, 0 to 4
 * @param high the highest level it can stand at, 0 to 4
 * @param claimed whether it is surely in place and that is only said, or backed by what does not show it
 * @param composite whether it is concluded from parts, which stand for themselves
 * @param groups what each group of raters said that is large enough to be shown
 */
public record PracticeStanding(
        String practice,
        String statement,
        String topic,
        int low,
        int high,
        boolean claimed,
        boolean composite,
        List<Discussion.View> groups) {}
