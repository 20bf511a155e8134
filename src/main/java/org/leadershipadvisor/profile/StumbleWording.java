package org.leadershipadvisor.profile;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How something that a parser says reads to people.
 *
 * @param said what the parser says
 * @param found what that means, with what the pattern's groups matched as {@code $1}, {@code $2}
 * @param allowed what may stand there, in the same way
 */
record StumbleWording(Pattern said, String found, String allowed) {

    /** What is said of a number that no library can hold. */
    static final String BEYOND_NUMBERS = "number";

    private static final List<StumbleWording> JSON = List.of(
            wording(
                    "Unexpected character \\('(/|#)'.*comment.*",
                    "a comment",
                    "JSON without comments; YAML has comments"),
            wording("Unexpected character \\('(.)'.*start field name", "$1", "a field's name in double quotes"),
            wording("Unexpected character \\('(.)'.*comma to separate Object.*", "$1", "a comma or }"),
            wording("Unexpected character \\('(.)'.*comma to separate Array.*", "$1", "a comma or ]"),
            wording("Unexpected character \\('(.)'.*colon.*", "$1", "a colon between a field's name and its value"),
            wording(
                    "Unexpected character \\('(.)'.*numeric value.*",
                    "a number that goes on with $1",
                    "a number such as 12 or 0.5"),
            wording(
                    "Unexpected character \\('(.)'.*hex-digit.*",
                    "$1 inside \\u",
                    "four digits from 0 to F behind \\u"),
            wording("Unexpected character \\('(.)'.*valid value.*", "$1", "a value; texts stand in double quotes"),
            wording("Unexpected close marker '(.)': expected '(.)'.*", "$1", "$2, to close what was opened last"),
            wording("Unexpected end-of-input.*marker for Object.*", "the end of the document", "} before it"),
            wording("Unexpected end-of-input.*marker for Array.*", "the end of the document", "] before it"),
            wording(
                    "Unexpected end-of-input.*quote.*",
                    "the end of the document inside a text",
                    "a double quote before it"),
            wording("Unexpected end-of-input.*", "the end of the document", "the rest of the JSON"),
            wording(
                    "Un?recognized token '(.*)': was expecting.*",
                    "the word $1",
                    "a value; texts stand in double quotes"),
            wording("Non-standard token '(.*)': .*", "$1", "a number; leave the field out where it is not known"),
            wording(
                    "Invalid numeric value: Leading zeroes.*",
                    "a number with a leading zero",
                    "a number such as 12 or 0.5"),
            wording(BEYOND_NUMBERS, "a number beyond all bounds", "a number such as 12 or 0.5"),
            wording("Illegal unquoted character.*", "a line break or tab inside a text", "\\n or \\t instead"),
            wording("Unrecognized character escape.*", "a backslash that escapes nothing", "two backslashes for one"));

    private static final List<StumbleWording> YAML = List.of(
            wording("found character '\\\\t\\(TAB\\)'.*", "a tab", "spaces"),
            wording(
                    "found character '?(.)'?.*cannot start any token.*",
                    "$1 at the start of a value",
                    "quotes around a text that begins with it"),
            wording(
                    "mapping values are not allowed here",
                    "a colon that cannot stand here",
                    "a field on a line of its own, or quotes around a text with a colon"),
            wording(
                    "sequence entries are not allowed here",
                    "a hyphen that cannot stand here",
                    "each entry of a list on a line of its own"),
            wording(
                    "expected <block end>.*",
                    "a line that fits none above",
                    "the same indentation for all fields of an object"),
            wording("expected ',' or '(.)', but got .*", "an object or list that is not closed", "a comma or $1"),
            wording(
                    "found unexpected end of stream",
                    "the end of the document inside a text",
                    "the closing quote before it"),
            wording(
                    "found unknown escape character.*",
                    "a backslash that escapes nothing",
                    "two backslashes for one, or single quotes"),
            wording("could not find expected ':'", "a line without a colon", "a field's name, a colon and a space"),
            wording(
                    "expected the node content, but found '(.)'",
                    "$1",
                    "a value; quotes around a text that begins with it"),
            wording("expected '<document start>'.*", "more after the end of the profile", "one profile in a document"),
            wording("Expected a field name.*", "a field's name that is no plain text", "a plain name"),
            wording(BEYOND_NUMBERS, "a number beyond all bounds", "a number such as 12 or 0.5"),
            wording(
                    "Malformed numeric value '(.*)'",
                    "$1",
                    "a number such as 12 or 0.5; leave the field out where it is not known"));

    private static StumbleWording wording(String said, String found, String allowed) {
        return new StumbleWording(Pattern.compile(said, Pattern.DOTALL), found, allowed);
    }

    /** The wording of what a parser of a notation says. */
    static StumbleWording of(Syntax syntax, String said) {
        return (syntax == Syntax.JSON ? JSON : YAML)
                .stream()
                        .map(wording -> wording.filled(wording.said.matcher(said)))
                        .flatMap(Optional::stream)
                        .findFirst()
                        .orElseGet(() -> otherwise(syntax));
    }

    private static StumbleWording otherwise(Syntax syntax) {
        return wording("", "something that is not " + syntax, "a profile in well-formed " + syntax);
    }

    private Optional<StumbleWording> filled(Matcher matcher) {
        return matcher.matches()
                ? Optional.of(new StumbleWording(said, fill(found, matcher), fill(allowed, matcher)))
                : Optional.empty();
    }

    private static String fill(String template, MatchResult groups) {
        String filled = template;
        for (int i = 1; i <= groups.groupCount(); i++) {
            filled = filled.replace("$" + i, Quoting.cut(groups.group(i), 40));
        }
        return filled;
    }
}
