package org.leadershipadvisor.advice;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why, or why not: what the advisor makes of one practice, recommendation or pattern for one organisation.
 *
 * @param id what was asked about
 * @param kind what it is
 * @param sameAs for an alias, the practice that is explained instead; else null
 * @param title what it says: a statement, an imperative, or what goes on
 * @param verdict the answer
 * @param sentence the answer in words
 * @param because what the answer rests on, down to answers and registers
 * @param signs for a pattern, or what answers one, each of its signs: met, unmet or unknown
 * @param otherwise what would lead to another verdict; null where no answer can
 */
public record Explanation(
        String id,
        Kind kind,
        @Nullable String sameAs,
        String title,
        Verdict verdict,
        String sentence,
        List<Because> because,
        List<PatternFound.SignFound> signs,
        @Nullable Otherwise otherwise) {

    /** What can be explained. */
    public enum Kind {
        PRACTICE,
        RECOMMENDATION,
        PATTERN
    }

    /**
     * Another verdict and what would lead to it.
     *
     * @param changes what would have to be otherwise, all of it
     * @param verdict the verdict then
     * @param sentence the verdict in words
     */
    public record Otherwise(List<Change> changes, Verdict verdict, String sentence) {}

    /**
     * Something that would have to be otherwise.
     *
     * @param practice the practice, by id; null where no answer but registers alone would have to say otherwise
     * @param level the level it would stand at, 0 to 4; null where there is no practice
     * @param registers those that now say something else, by their fields' names
     * @param sentence the same in words
     */
    public record Change(
            @Nullable String practice, @Nullable Integer level, List<String> registers, String sentence) {}
}
