package org.leadershipadvisor.advice;

import java.util.List;

/**
 * What to find out.
 *
 * @param practice the practice nobody can tell the state of
 * @param question what to ask
 * @param askedOf who can answer, in the organisation's own words
 * @param unsure whether somebody said outright that they do not know
 * @param because what is known so far
 * @param providedFor ids of recommendations that take it for granted
 * @param waiting how many practices, surely or perhaps missing, wait for it
 * @param leveragePoints numbers of the points it belongs to
 */
public record Question(
        String practice,
        String question,
        List<String> askedOf,
        boolean unsure,
        List<Because> because,
        List<String> providedFor,
        int waiting,
        List<Integer> leveragePoints) {}
