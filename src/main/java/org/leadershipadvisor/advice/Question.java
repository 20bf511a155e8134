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
 * @param patterns ids of the patterns that hang on it: whether they are there cannot be told without it
 * @param effect how much an answer could change the advice, in points: what takes it for granted, what waits for it,
 *     which patterns hang on it, whether it belongs to a leverage point, how wide the interval is
 * @param nextMeeting whether it is one of the few to settle first
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
        List<String> patterns,
        int effect,
        boolean nextMeeting,
        List<Integer> leveragePoints) {

    Question atNextMeeting() {
        return new Question(
                practice,
                question,
                askedOf,
                unsure,
                because,
                providedFor,
                waiting,
                patterns,
                effect,
                true,
                leveragePoints);
    }
}
