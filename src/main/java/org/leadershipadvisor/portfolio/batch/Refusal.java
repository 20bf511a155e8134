package org.leadershipadvisor.portfolio.batch;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leadershipadvisor.profile.Cell;

/**
 * An input that was not advised, and why: a line of {@code errors.jsonl}.
 *
 * @param source the file, folder or other place it came from
 * @param line the line, counted from 1; 0 where the problem has none
 * @param cell where in a workbook; null elsewhere
 * @param pointer where in the profile, as a JSON pointer; empty for the whole of it
 * @param found what stands there
 * @param expected what may stand there
 * @param reason what kind of problem it is
 * @param problems how many problems the input has
 * @param more the problems after the first, as {@code check} prints them; at most twenty
 */
public record Refusal(
        String source,
        long line,
        @Nullable Cell cell,
        String pointer,
        String found,
        String expected,
        Reason reason,
        int problems,
        List<String> more) {

    /** Kinds of refusals. */
    public enum Reason {
        /** The input is no valid profile. */
        INVALID_PROFILE,
        /** Another input before it has the same site id. */
        DUPLICATE_SITE,
        /** The input is longer than any profile may be. */
        TOO_LARGE,
        /** The input, or what is left of it, cannot be read. */
        UNREADABLE,
        /** A mistake of the advisor or of its rules. */
        INTERNAL_ERROR
    }

    static Refusal of(String source, long line, String found, String expected, Reason reason) {
        return new Refusal(source, line, null, "", found, expected, reason, 1, List.of());
    }
}
