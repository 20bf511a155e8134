package org.leadershipadvisor.framework;

/** How much an action asks of the leadership team: hours, weeks, or months of several people's time. */
public enum Effort {
    LOW,
    MEDIUM,
    HIGH
}
