package org.leadershipadvisor.questionnaire;

/** What cells of a column hold. */
enum Kind {
    TEXT(22),
    ID(18),
    NUMBER(13),
    DAY(11),
    YES_NO(11),
    CHOICE(16),
    LIST(24),
    LEVEL(20),
    /** A text, a number, or yes and no, as the cell has it. */
    ANY(24),
    /** Whether there is something of which other columns say more. */
    OBJECT(13);

    private final int width;

    Kind(int width) {
        this.width = width;
    }

    /** How wide its column is, in characters. */
    int width() {
        return width;
    }
}
