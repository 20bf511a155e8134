package org.leadershipadvisor.report;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as people read them. */
public final class Days {

    private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private Days() {}

    /** A day with its month in words, such as 15 October 2026. */
    public static String inWords(LocalDate day) {
        return WORDS.format(day);
    }
}
