package org.leadershipadvisor.advice;

import java.util.List;

/**
 * Why a recommendation ranks where it does.
 *
 * @param total the sum of its points
 * @param points each with its sentence
 */
public record Priority(int total, List<PriorityPoint> points) {

    /**
     * A number that moves the priority.
     *
     * @param code the term; stable
     * @param number what it adds; negative where it takes away
     * @param sentence why
     */
    public record PriorityPoint(String code, int number, String sentence) {}
}
