package org.leadershipadvisor.profile;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts what a parser stumbled over into words; a parser's own words speak to programmers. */
final class Stumble {

    /** How the YAML library says what was wrong where; the last one counts. */
    private static final Pattern MARK = Pattern.compile("(?m)^(.*)\\R in 'reader', line (\\d+), column (\\d+):");

    private static final String BEYOND_NUMBERS = "number";

    private record Wording(Pattern said, String found, String allowed) {}

    private static final List<Wording> JSON = List.of(
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
            wording("Unexpected end-of-input.*", "the end of the document", "the rest of the profile"),
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

    private static final List<Wording> YAML = List.of(
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

    private static final Wording OTHERWISE = wording(".*", "something that is not %s", "a profile in well-formed %s");

    private Stumble() {}

    private static Wording wording(String said, String found, String allowed) {
        return new Wording(Pattern.compile(said, Pattern.DOTALL), found, allowed);
    }

    static Problem problem(Document document, JsonParser parser, JsonProcessingException e) {
        Place place = place(parser, e);
        if (e instanceof StreamConstraintsException) {
            return Problem.at(place, document.name(), "", "a document beyond the limits", limits());
        }
        if (document.syntax() == Syntax.JSON && !document.text().stripLeading().matches("(?s)[{\\[].*")) {
            return Problem.at(
                    place,
                    document.name(),
                    "",
                    "text that is not JSON",
                    "{ at its start; the name of a profile in YAML ends in .yaml");
        }
        return worded(document, place, said(e));
    }

    /** For a slip of the libraries that says nothing of use. */
    static Problem problem(Document document, JsonParser parser) {
        JsonToken token = parser.currentToken();
        String said = token != null && token.isNumeric() ? BEYOND_NUMBERS : "";
        return worded(document, Place.of(parser.currentTokenLocation()), said);
    }

    private static Problem worded(Document document, Place place, String said) {
        for (Wording wording : document.syntax() == Syntax.JSON ? JSON : YAML) {
            Matcher matcher = wording.said.matcher(said);
            if (matcher.matches()) {
                return Problem.at(
                        place, document.name(), "", fill(wording.found, matcher), fill(wording.allowed, matcher));
            }
        }
        String syntax = document.syntax().name();
        return Problem.at(
                place, document.name(), "", OTHERWISE.found.formatted(syntax), OTHERWISE.allowed.formatted(syntax));
    }

    private static String fill(String template, MatchResult groups) {
        String filled = template;
        for (int i = 1; i <= groups.groupCount(); i++) {
            filled = filled.replace("$" + i, Quoting.cut(groups.group(i), 40));
        }
        return filled;
    }

    private static String said(JsonProcessingException e) {
        String message = e.getOriginalMessage();
        return mark(message).map(mark -> mark.group(1)).orElse(message);
    }

    private static Optional<MatchResult> mark(String message) {
        return MARK.matcher(message).results().reduce((one, later) -> later);
    }

    static Place place(JsonParser parser, JsonProcessingException e) {
        return mark(e.getOriginalMessage())
                .map(mark -> new Place(Integer.parseInt(mark.group(2)), Integer.parseInt(mark.group(3))))
                .orElseGet(() -> Place.of(e.getLocation() == null ? parser.currentLocation() : e.getLocation()));
    }

    private static String limits() {
        return "at most " + Syntax.DEEPEST_NESTING + " levels of nesting, texts of " + Syntax.LONGEST_TEXT
                + " characters and numbers of " + Syntax.LONGEST_NUMBER + " digits";
    }
}
