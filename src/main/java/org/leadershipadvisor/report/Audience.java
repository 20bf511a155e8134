package org.leadershipadvisor.report;

import java.util.EnumSet;
import java.util.Set;

/** For whom a report in HTML is made; it decides which sections it has, and how deep they go. */
public enum Audience {
    /** Two or three pages: what stands first, what it opens, what to ask. No arithmetic and no sources. */
    BOARD,
    /** Everything that the leadership team works with; without the guide for a discussion among all groups. */
    EXECUTIVES,
    /** Everything. */
    FACILITATOR;

    /** The sections it gets where none are chosen. */
    public Set<Section> sections() {
        return switch (this) {
            case BOARD ->
                EnumSet.of(
                        Section.FIRST_PAGE,
                        Section.ACTIONS,
                        Section.ROAD_MAP,
                        Section.PATTERNS,
                        Section.QUESTIONS,
                        Section.METHOD);
            case EXECUTIVES -> EnumSet.complementOf(EnumSet.of(Section.DISCUSSION));
            case FACILITATOR -> EnumSet.allOf(Section.class);
        };
    }

    /** Whether it sees only what is in focus or held back, and nothing that is folded away. */
    boolean brief() {
        return this == BOARD;
    }
}
