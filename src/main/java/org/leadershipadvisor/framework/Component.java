package org.leadershipadvisor.framework;

/** A component of the leadership framework; {@link #BEING} gathers what the source says about how to be a leader. */
public enum Component {
    DIRECTION,
    FOUNDATION,
    WILL,
    IDEAS,
    EXECUTION,
    BEING
}
