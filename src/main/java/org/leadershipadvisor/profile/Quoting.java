package org.leadershipadvisor.profile;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.regex.Pattern;

/** How messages cite what stands in a document: short, on one line, and harmless to a terminal. */
final class Quoting {

    private static final int LONGEST_QUOTE = 60;
    private static final int LONGEST_LIST = 12;

    /** Control characters, marks that turn the direction of writing, halves of characters. */
    private static final Pattern UNPRINTABLE =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]");

    private Quoting() {}

    static String describe(JsonNode node) {
        return switch (node.getNodeType()) {
            case STRING -> "the text " + quote(node.asText());
            case ARRAY -> "a list";
            case OBJECT -> "an object";
            case NULL, MISSING -> "nothing (null)";
            case BINARY, POJO -> "binary data";
            case NUMBER, BOOLEAN -> cut(node.asText(), LONGEST_QUOTE);
        };
    }

    static String quote(String text) {
        int length = text.codePointCount(0, text.length());
        String counted = length <= LONGEST_QUOTE ? "" : " (" + length + " characters)";
        return "\"" + cut(text, LONGEST_QUOTE) + "\"" + counted;
    }

    /** The text on one line, cut where it is longer than so many characters. */
    static String cut(String text, int longest) {
        String start = text.codePointCount(0, text.length()) <= longest
                ? text
                : text.substring(0, text.offsetByCodePoints(0, longest)) + "…";
        return UNPRINTABLE.matcher(start).replaceAll("\uFFFD");
    }

    static String list(Collection<String> names) {
        String shown = String.join(", ", names.stream().limit(LONGEST_LIST).toList());
        return names.size() <= LONGEST_LIST ? shown : shown + " and " + (names.size() - LONGEST_LIST) + " more";
    }
}
