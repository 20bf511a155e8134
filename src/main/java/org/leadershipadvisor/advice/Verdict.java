package org.leadershipadvisor.advice;

/** How a question why, or why not, is answered. */
public enum Verdict {
    /** A practice, or what a recommendation would bring about, is surely in place. */
    IN_PLACE,
    /** A practice is surely not in place. */
    GAP,
    /** Nobody knows: neither advice nor strength. */
    UNKNOWN,
    /** It does not apply here. */
    NOT_APPLICABLE,
    /** It belongs to a leader's own topic, of which only that leader's own advice speaks. */
    CONFIDENTIAL,
    /** A recommendation is made, and can start. */
    ADVISED,
    /** A recommendation is made, and something else comes first. */
    WAITING,
    /** A recommendation is made, and rests on something disputed or unsure. */
    POSSIBLE,
    /** A recommendation is made, and a pattern speaks against it. */
    HELD_BACK,
    /** A whole is left to those of its parts that are missing or that somebody is unsure of. */
    PARTS_FIRST,
    /** Nothing in the registers calls for an action that answers something particular. */
    NOTHING_PARTICULAR,
    /** A pattern is there. */
    THERE,
    /** A pattern, or the pattern that an action answers, is not there. */
    ABSENT
}
