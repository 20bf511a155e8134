package org.leadershipadvisor.profile;

/** The role groups whose answers are kept apart, each with the fewest raters that may be shown as a group. */
public enum RaterGroup {
    /** HLQAT: three. */
    BOARD(3),
    /** HLQAT: four. */
    EXECUTIVES(4),
    /** Ours: four, as for executives. */
    PHYSICIANS(4),
    /** HLQAT: six. */
    MANAGERS(6),
    /** Ours: six, as for managers. */
    FRONT_LINE(6),
    /** Ours: three, as for the board. */
    PATIENT_PARTNERS(3);

    private final int minimum;

    RaterGroup(int minimum) {
        this.minimum = minimum;
    }

    /** The fewest people whose answers are shown as this group's; with fewer, somebody could tell who said what. */
    public int minimum() {
        return minimum;
    }
}
