package org.leadershipadvisor.framework;

import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills templates: braces hold role words of a setting, or values of a conclusion. Immutable. */
public final class Wording {

    private static final Pattern BRACES = Pattern.compile("\\{([A-Za-z0-9-]+)}");
    private static final Pattern ROLE_AT_START = Pattern.compile("(^|[.?!] )(\\{[a-z-]+})");

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

    /** Words for no organisation in particular. */
    public static Wording general(Framework framework) {
        return new Wording(framework, Setting.OTHER, Map.of());
    }

    /** The word for a role, as it stands inside a sentence. */
    public String role(String role) {
        String own = ownWords.get(role);
        return own == null ? framework.roleWord(role, setting) : own;
    }

    /** A text with its role words put in. */
    public String of(String text) {
        return of(text, Map.of());
    }

    /** A text with a conclusion's values and role words put in; a role that begins a sentence gets its capital. */
    public String of(String text, Map<String, String> values) {
        if (text.indexOf('{') < 0) {
            return text;
        }
        String started = ROLE_AT_START.matcher(text).replaceAll(match -> {
            String name = match.group(2).substring(1, match.group(2).length() - 1);
            String replaced = values.containsKey(name) ? match.group(2) : capital(role(name));
            return Matcher.quoteReplacement(match.group(1) + replaced);
        });
        return replace(started, name -> values.containsKey(name) ? values.get(name) : role(name));
    }

    /** A template with its values put in, just as they are. */
    public static String fill(String template, Map<String, String> values) {
        return replace(template, name -> values.getOrDefault(name, "{" + name + "}"));
    }

    /** The text with its first letter in upper case. */
    public static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** The text with its first letter in lower case, unless it begins with an abbreviation. */
    public static String uncapital(String text) {
        boolean abbreviation = text.length() > 1 && Character.isUpperCase(text.charAt(1));
        return text.isEmpty() || abbreviation
                ? text
                : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }

    private static String replace(String text, UnaryOperator<String> words) {
        return BRACES.matcher(text).replaceAll(match -> Matcher.quoteReplacement(words.apply(match.group(1))));
    }
}
