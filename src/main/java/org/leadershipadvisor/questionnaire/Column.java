package org.leadershipadvisor.questionnaire;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A column of a table, or a line of a form.
 *
 * @param heading what stands above or before it, by which it is found again
 * @param path the names that lead to the field
 * @param kind what its cells hold
 * @param says what it means, with its unit
 * @param choices the words to choose from; empty where any may stand
 * @param required whether an entry must have it
 * @param limits what its values must keep to
 */
record Column(
        String heading,
        List<String> path,
        Kind kind,
        String says,
        List<String> choices,
        boolean required,
        Limits limits) {

    static final String NONE = "none";
    static final String YES = "yes";
    static final String NO = "no";

    /** A column of a record's own field. */
    static Column of(String field, Kind kind, String says, List<String> choices, boolean required, Limits limits) {
        return new Column(sentence(words(field)), List.of(field), kind, says, choices, required, limits);
    }

    /** The words of a field's name: {@code reviewedBy} is reviewed by. */
    static String words(String name) {
        return name.equals("organization")
                ? "organisation"
                : name.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT).strip();
    }

    /** The same as it begins a line. */
    static String sentence(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    Column named(String other) {
        return new Column(other, path, kind, says, choices, required, limits);
    }

    Column optional() {
        return new Column(heading, path, kind, says, choices, false, limits);
    }

    /** The same field of a record that stands within another. */
    Column within(String parent) {
        return at(parent).named(sentence(words(parent)) + ": " + heading.toLowerCase(Locale.ROOT));
    }

    /** The same at another place, under its own heading. */
    Column at(String parent) {
        List<String> longer = new ArrayList<>(List.of(parent));
        longer.addAll(path);
        return new Column(heading, longer, kind, says, choices, required, limits);
    }
}
