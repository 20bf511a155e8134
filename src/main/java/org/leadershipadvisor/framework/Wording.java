package org.leadershipadvisor.framework;

import java.util.Locale;
import java.util.Map;

/** Fills templates: braces hold role words of a setting, or values of a conclusion. Immutable. */
public final class Wording {

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
        return replace(text, (name, first) -> {
            String value = values.get(name);
            if (value != null) {
                return value;
            }
            return first ? capital(role(name)) : role(name);
        });
    }

    /** A template with its values put in, just as they are. */
    public static String fill(String template, Map<String, String> values) {
        return replace(template, (name, first) -> values.getOrDefault(name, "{" + name + "}"));
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

    /** What stands for a name in braces, which may begin a sentence. */
    private interface Words {
        String of(String name, boolean first);
    }

    private static String replace(String text, Words words) {
        int open = text.indexOf('{');
        if (open < 0) {
            return text;
        }
        StringBuilder filled = new StringBuilder(2 * text.length());
        int done = 0;
        for (; open >= 0; open = text.indexOf('{', Math.max(done, open + 1))) {
            int close = endOfName(text, open + 1);
            if (close > open + 1 && close < text.length() && text.charAt(close) == '}') {
                String word = words.of(text.substring(open + 1, close), beginsSentence(text, open));
                filled.append(text, done, open).append(word);
                done = close + 1;
            }
        }
        return filled.append(text, done, text.length()).toString();
    }

    private static int endOfName(String text, int start) {
        int end = start;
        while (end < text.length() && nameCharacter(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean nameCharacter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
    }

    private static boolean beginsSentence(String text, int at) {
        return at == 0 || (at > 1 && text.charAt(at - 1) == ' ' && ".?!".indexOf(text.charAt(at - 2)) >= 0);
    }
}
