package org.leadershipadvisor.questionnaire;

import java.util.List;

/**
 * A part of the profile that has a sheet of its own.
 *
 * @param title the sheet's heading, by which it is found again, and its name
 * @param says what it holds
 * @param path the names that lead to it
 * @param layout how it stands on its sheet
 * @param columns its fields
 */
record Section(String title, String says, List<String> path, Layout layout, List<Column> columns) {

    /** Whether it is the sheet that says who answered one by one. */
    boolean ofRaters() {
        return layout == Layout.TABLE && path.equals(List.of(Sections.RATERS));
    }

    /** How a part stands on its sheet. */
    enum Layout {
        /** One thing, a line for each of its fields. */
        FORM,
        /** Several of a kind, a row for each. */
        TABLE,
        /** Names and what they stand for, a row for each. */
        MAP
    }
}
