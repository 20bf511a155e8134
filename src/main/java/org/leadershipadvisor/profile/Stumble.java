package org.leadershipadvisor.profile;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Puts what a parser stumbled over into words; a parser's own words speak to programmers. */
final class Stumble {

    /** How the YAML library says what was wrong where; the last one counts. */
    private static final Pattern MARK = Pattern.compile("(?m)^(.*)\\R in 'reader', line (\\d+), column (\\d+):");

    private Stumble() {}

    static Problem problem(Document document, JsonParser parser, JsonProcessingException e) {
        Place place = place(parser, e);
        if (e instanceof StreamConstraintsException) {
            return Problem.at(place, document.name(), "", "a document beyond the limits", limits());
        }
        if (document.syntax() == Syntax.JSON && !Syntax.startsLikeJson(document.text())) {
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
        String said = token != null && token.isNumeric() ? StumbleWording.BEYOND_NUMBERS : "";
        return worded(document, Place.of(parser.currentTokenLocation()), said);
    }

    private static Problem worded(Document document, Place place, String said) {
        StumbleWording wording = StumbleWording.of(document.syntax(), said);
        return Problem.at(place, document.name(), "", wording.found(), wording.allowed());
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
