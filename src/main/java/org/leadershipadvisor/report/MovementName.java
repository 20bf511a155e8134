package org.leadershipadvisor.report;

import org.leadershipadvisor.comparison.Movement;

/** What people call the way something moved. */
public final class MovementName {

    private MovementName() {}

    /** After the name of what moved: surely rose. */
    public static String of(Movement movement) {
        return switch (movement) {
            case RISEN -> "surely rose";
            case FALLEN -> "surely fell";
            case MAY_HAVE_RISEN -> "may have risen";
            case MAY_HAVE_FALLEN -> "may have fallen";
            case BETTER_KNOWN -> "more is known";
            case LESS_KNOWN -> "less is known";
            case NOW_APPLIES -> "now applies";
            case NO_LONGER_APPLIES -> "does not apply any more";
            case UNCHANGED -> "as before";
        };
    }
}
