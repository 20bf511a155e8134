package org.leadershipadvisor.advice;

import java.util.List;

/**
 * Statements on several practices that cannot all hold.
 *
 * @param id its id
 * @param title what cannot be
 * @param settle how to find out which side is right
 * @param rule name of the rule that found it
 * @param sides what each side says, and where it comes from
 */
public record ContradictionFound(String id, String title, String settle, String rule, List<Side> sides) {

    /**
     * One side.
     *
     * @param practice the practice it speaks of
     * @param because what it says
     */
    public record Side(String practice, List<Because> because) {}
}
