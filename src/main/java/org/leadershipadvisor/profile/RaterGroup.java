package org.leadershipadvisor.profile;

/** The role groups whose answers are kept apart. */
public enum RaterGroup {
    BOARD,
    EXECUTIVES,
    PHYSICIANS,
    MANAGERS,
    FRONT_LINE,
    PATIENT_PARTNERS
}
