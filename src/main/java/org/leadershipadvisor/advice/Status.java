package org.leadershipadvisor.advice;

/** How sure a recommendation is. */
public enum Status {
    /** It rests on what is surely so. */
    FIRM,
    /** It rests on statements that contradict others. */
    POSSIBLE,
    /** A pattern speaks against it. */
    HELD_BACK
}
