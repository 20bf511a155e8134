package org.leadershipadvisor.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.leadershipadvisor.advice.Advice;
import org.leadershipadvisor.advice.AimState;
import org.leadershipadvisor.profile.Ternary;

/** What all views for people say of an aim. Nothing said is never told as none. */
record AimPhrases(Advice advice) {

    static final String UNTOLD = "The profile says nothing of aims for the whole organisation.";
    static final String NONE = "There are no aims for the whole organisation.";

    private static final int WHOLE_WAY = 100;

    /** Why there is no aim to tell of; empty where there is one. */
    static String missing(Advice advice) {
        List<AimState> aims = advice.aims();
        if (aims == null) {
            return UNTOLD;
        }
        return aims.isEmpty() ? NONE : "";
    }

    /** All of it, sentence by sentence. */
    List<String> all(AimState aim) {
        return Stream.of(way(aim), stands(aim), measure(aim), board(aim), planned(aim))
                .filter(sentence -> !sentence.isEmpty())
                .toList();
    }

    /** How much by when: {@code From 4.2 to 2.1 by 31 December 2027.} */
    static String way(AimState aim) {
        return switch (aim.quantified()) {
            case YES ->
                (aim.baseline() == null ? "To " : "From " + number(aim.baseline()) + " to ") + number(aim.target())
                        + by(aim) + ".";
            case NO -> "No figure to reach" + by(aim) + ".";
            case UNKNOWN -> "The figure to reach is not told" + by(aim) + ".";
        };
    }

    private static String by(AimState aim) {
        return switch (aim.dated()) {
            case YES -> aim.due() == null ? "" : " by " + Days.inWords(aim.due());
            case NO -> ", without a date";
            case UNKNOWN -> ", by when is not told";
        };
    }

    /** Where it was last: {@code Stood at 3.9 on 30 June 2026, 14 % of the way.} */
    String stands(AimState aim) {
        if (aim.latest() == null) {
            return "Where it stands now is not told" + (overdue(aim) ? ", and its date has passed." : ".");
        }
        String day = aim.latestOn() == null ? "" : " on " + Days.inWords(aim.latestOn());
        return "Stood at " + number(aim.latest()) + day + gone(aim.wayGone())
                + (overdue(aim) ? "; its date has passed." : ".");
    }

    private static String gone(@Nullable Integer percent) {
        if (percent == null) {
            return "";
        } else if (percent < 0) {
            return ", further off than at the start";
        }
        return percent >= WHOLE_WAY ? ", where it shall be" : ", " + percent + " % of the way";
    }

    /** Whether its date has passed before it was reached. */
    boolean overdue(AimState aim) {
        boolean reached = aim.wayGone() != null && aim.wayGone() >= WHOLE_WAY;
        return aim.due() != null && aim.due().isBefore(advice.asOf()) && !reached;
    }

    static String measure(AimState aim) {
        return switch (aim.measured()) {
            case YES -> "Measured by: " + aim.measure() + ".";
            case NO -> "Nothing measures it.";
            case UNKNOWN -> "";
        };
    }

    /** Whether the governing body adopted it. */
    String board(AimState aim) {
        String board = advice.organization().board();
        if (aim.adoptedByBoardOn() != null) {
            return "Adopted by " + board + " on " + Days.inWords(aim.adoptedByBoardOn()) + ".";
        }
        return aim.adopted() == Ternary.NO
                ? "Not adopted by " + board + "."
                : "Whether " + board + " adopted it is not told.";
    }

    /** How far the planned work is predicted to go; empty where nobody predicted. */
    static String planned(AimState aim) {
        Integer percent = aim.plannedPercent();
        if (percent == null) {
            return "";
        }
        return "All that is planned is predicted to go "
                + (percent >= WHOLE_WAY ? "the whole way." : percent + " % of the way.");
    }

    /** How much of the way is behind it, from 0 to 100; null where that is not known. */
    static @Nullable Integer shownOfWay(AimState aim) {
        Integer gone = aim.wayGone();
        return gone == null ? null : Math.max(0, Math.min(WHOLE_WAY, gone));
    }

    private static String number(@Nullable BigDecimal number) {
        return number == null ? "" : number.stripTrailingZeros().toPlainString();
    }
}
