package org.leadershipadvisor.workbook;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a cell holds.
 *
 * @param kind what it is
 * @param text the text; a number in digits; true or false; the formula; what an error says
 * @param day the day that a number stands for where it is one, else null
 * @param shownAsDay whether the cell shows its number as a day
 */
public record Content(Kind kind, String text, @Nullable LocalDate day, boolean shownAsDay) {

    /** What cells hold. */
    public enum Kind {
        TEXT,
        NUMBER,
        TRUTH,
        FORMULA,
        ERROR
    }
}
