package org.leadershipadvisor.advice;

/** When an action's turn comes, by hard prerequisites. */
public enum Wave {
    /** Nothing blocks it. */
    NOW,
    /** Only actions of {@link #NOW} block it. */
    NEXT,
    /** The rest. */
    LATER
}
