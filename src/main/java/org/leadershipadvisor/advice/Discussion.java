package org.leadershipadvisor.advice;

import java.util.List;

/**
 * A practice that groups of raters see differently, to be talked over.
 *
 * @param practice its id
 * @param statement what is true when it is in place
 * @param question what they were asked
 * @param spread how many levels the groups surely lie apart, 1 to 4
 * @param views what each group said that is large enough to be shown
 */
public record Discussion(String practice, String statement, String question, int spread, List<View> views) {

    /**
     * What a group said.
     *
     * @param group its name in documents, or {@code others}: all groups together that are too small to be shown
     * @param sentence what it said, in words
     * @param low the lowest level its median can be, 0 to 4
     * @param high the highest level its median can be, 0 to 4
     * @param raters how many people said it
     */
    public record View(String group, String sentence, int low, int high, int raters) {}
}
