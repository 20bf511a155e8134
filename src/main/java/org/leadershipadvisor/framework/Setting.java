package org.leadershipadvisor.framework;

/** The kind of organisation; it decides the role words a report uses. */
public enum Setting {
    COMMUNITY_HOSPITAL,
    ACADEMIC_CENTER,
    HEALTH_SYSTEM,
    SPECIALTY_HOSPITAL,
    GROUP_PRACTICE,
    TRIBAL_CLINIC,
    OTHER
}
