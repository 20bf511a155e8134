package org.leadershipadvisor.profile;

import com.fasterxml.jackson.core.JsonLocation;

/** A line and a column of a text, both counted from 1. */
record Place(int line, int column) {

    static final Place NONE = new Place(0, 0);

    /** The place of the character with this index. */
    static Place of(String text, int index) {
        int line = 1
                + (int) text.substring(0, index).chars().filter(c -> c == '\n').count();
        return new Place(line, index - text.lastIndexOf('\n', index - 1));
    }

    static Place of(JsonLocation location) {
        return new Place(location.getLineNr(), location.getColumnNr());
    }
}
