package org.leadershipadvisor.framework;

import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills templates: braces hold role words of a setting, or values of a conclusion. Immutable. */
public final class Wording {

    private static final Pattern BRACES = Pattern.compile("\\{([A-Za-z0-9-]+)}");
    private static final Pattern SENTENCE_START = Pattern.compile("(^|[.?!] )(\\p{Ll})");

    private final Framework framework;
    private final Setting setting;
    private final Map<String, String> ownWords;

    /**
     * Words for one organisation.
     *
     * @param framework the vocabulary
     * @param setting the organisation's setting
     * @param ownWords by role, the organisation's own word where it has one
     */
    public Wording(Framework framework, Setting setting, Map<String, String> ownWords) {
        this.framework = framework;
        this.setting = setting;
        this.ownWords = Map.copyOf(ownWords);
    }

    /** The word for a role, as it stands inside a sentence. */
    public String role(String role) {
        String own = ownWords.get(role);
        return own == null ? framework.roleWord(role, setting) : own;
    }

    /** A text with its role words put in, and capitals where a sentence begins. */
    public String of(String text) {
        return text.indexOf('{') < 0 ? text : sentence(fill(text, this::role));
    }

    /** A text with a conclusion's values and role words put in. */
    public String of(String text, Map<String, String> values) {
        return sentence(fill(text, name -> {
            String value = values.get(name);
            return value == null ? role(name) : value;
        }));
    }

    private static String fill(String text, UnaryOperator<String> words) {
        return BRACES.matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(words.apply(match.group(1))));
    }

    /** The text with a capital where it begins. */
    public static String sentence(String text) {
        return SENTENCE_START.matcher(text).replaceAll(match -> match.group(1)
                + match.group(2).toUpperCase(Locale.ROOT));
    }
}
