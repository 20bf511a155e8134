package org.leadershipadvisor.framework;

/** What a practice does to the will to change. */
public enum Force {
    /** Makes the status quo uncomfortable. */
    PUSH,
    /** Makes the future attractive. */
    PULL,
    /** Does neither; makes the rest possible. */
    ENABLER
}
