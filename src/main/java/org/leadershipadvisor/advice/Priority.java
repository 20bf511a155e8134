package org.leadershipadvisor.advice;

import java.util.List;

/**
 * Why a recommendation ranks where it does.
 *
 * @param total the sum of its points
 * @param points each with its sentence
 * @param execution whether it serves execution, which goes first on a tie
 * @param depth how many steps of hard prerequisites lie before it; fewer go first on a further tie
 * @param order the place of its practice in the framework, from 0; settles what is still tied
 */
public record Priority(int total, List<PriorityPoint> points, boolean execution, int depth, int order) {

    /**
     * A number that moves the priority.
     *
     * @param code the term; stable
     * @param number what it adds; negative where it takes away
     * @param sentence why
     */
    public record PriorityPoint(String code, int number, String sentence) {}
}
