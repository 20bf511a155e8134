package org.leadershipadvisor.questionnaire;

import java.util.List;
import org.leadershipadvisor.framework.Framework;
import org.leadershipadvisor.framework.Topic;

/** How much a questionnaire asks. */
public enum Depth {
    /** The seven leverage points, and the registers. */
    LEVERAGE_POINTS,
    /** All topics but a leader's own, and the registers. */
    FULL,
    /** How to be a leader, a leader's own topics included; for one person, without registers. */
    BEING;

    /** The folder of the topics on how to be a leader. */
    static final String BEING_FOLDER = "being";

    /** The topics asked about, in the framework's order. */
    List<Topic> topics(Framework framework) {
        return framework.topics().stream()
                .filter(topic -> !topic.practices().isEmpty() && asks(topic))
                .toList();
    }

    private boolean asks(Topic topic) {
        return switch (this) {
            case LEVERAGE_POINTS -> topic.scoresLeveragePoints();
            case FULL -> !topic.confidential();
            case BEING -> topic.folder().equals(BEING_FOLDER);
        };
    }

    boolean registers() {
        return this != BEING;
    }
}
