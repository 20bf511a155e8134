package org.leadershipadvisor.inference;

/** How many points each consideration is worth. All are our judgement. */
public final class Weights {

    /** Nothing is missing. */
    public static final int NOTHING = 0;

    /** A level that is surely missing. */
    public static final int MISSING_LEVEL = 10;
    /** A gap that waits for the practice counts four times a doubt. */
    public static final int FREED_GAP = 4;
    /** A doubt that waits for the practice. */
    public static final int FREED_DOUBT = 1;
    /** The most that waiting practices can add, so that one root of the graph does not drown the rest. */
    public static final int MOST_FREED = 24;
    /** A practice of a leverage point itself, not of what lies underneath. */
    public static final int LEVERAGE_POINT = 10;
    /** Registers show outright what is wrong, so that the action can begin with it. */
    public static final int PARTICULAR = 10;
    /** The action answers a pattern as a whole: as much as a wide gap. */
    public static final int PATTERN = 20;
    /** It answers an alert itself: more than all else an alert can raise, so that it is the first thing done about it. */
    public static final int ALERT = 60;
    /** A pattern names its practice: as much as one more missing level. */
    public static final int RAISED = 10;
    /** Nothing comes before it and nothing waits for it: it can start at once, and would always sink otherwise. */
    public static final int AT_ONCE = 4;
    /** Something had better come before it: as much as a level less. */
    public static final int EARLY = -10;
    /** It has stood still for too long. */
    public static final int STALLED = 5;
    /** Little effort. */
    public static final int LOW_EFFORT = 4;
    /** Much effort. */
    public static final int HIGH_EFFORT = -4;

    private Weights() {}

    /** Points for what waits for a practice, up to {@link #MOST_FREED}. */
    public static int freed(int gaps, int doubts) {
        return Math.min(MOST_FREED, gaps * FREED_GAP + doubts * FREED_DOUBT);
    }
}
