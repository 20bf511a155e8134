package org.leadershipadvisor.authoring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A rule as it is written.
 *
 * @param file its DRL file
 * @param line the line of its name
 * @param name its name
 * @param attributes what stands between its name and its conditions
 * @param when its conditions
 * @param then its conclusion
 * @param whenLine the line on which the conditions begin
 * @param thenLine the line on which the conclusion begins
 */
record RuleText(
        Path file, int line, String name, String attributes, String when, String then, int whenLine, int thenLine) {

    private static final int FLAGS = Pattern.DOTALL | Pattern.MULTILINE;
    private static final Pattern RULE = Pattern.compile(
            "^rule \"([^\"\\n]*)\"[ \\t]*$(.*?)^when[ \\t]*$(.*?)^then[ \\t]*$(.*?)^end[ \\t]*$", FLAGS);
    private static final Pattern START = Pattern.compile("^[ \\t]*(rule|query)\\b.*$", Pattern.MULTILINE);
    private static final Pattern COMMENT = Pattern.compile("//[^\\n]*|/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern TEXTS = Pattern.compile("\"([a-z0-9-]+(?:/[a-z0-9-]+)?)\"");
    private static final Pattern PRACTICE = Pattern.compile("practice == \"([^\"]+)\"");

    /** The rules of a file, in order; a rule of another form is told among the problems. */
    static List<RuleText> of(Path file, Problems problems) {
        try {
            String text = Files.readString(file).replace("\r\n", "\n");
            return of(file, COMMENT.matcher(text).replaceAll(RuleText::blanked), problems);
        } catch (IOException e) {
            problems.add(file, 0, "a file that cannot be read", "a readable file in UTF-8");
            return List.of();
        }
    }

    /** Comments say nothing, but lines must count as before. */
    private static String blanked(MatchResult comment) {
        return "\n".repeat((int) comment.group().chars().filter(c -> c == '\n').count());
    }

    private static List<RuleText> of(Path file, String text, Problems problems) {
        List<RuleText> rules = new ArrayList<>();
        Matcher rule = RULE.matcher(text);
        int end = 0;
        while (rule.find()) {
            complain(file, text, end, rule.start(), problems);
            end = rule.end();
            rules.add(new RuleText(
                    file,
                    line(text, rule.start()),
                    rule.group(1),
                    rule.group(2),
                    rule.group(3),
                    rule.group(4),
                    line(text, rule.start(3)),
                    line(text, rule.start(4))));
        }
        complain(file, text, end, text.length(), problems);
        return rules;
    }

    /** Whatever else begins like a rule is one that nothing here would see. */
    private static void complain(Path file, String text, int from, int to, Problems problems) {
        Matcher start = START.matcher(text).region(from, to);
        while (start.find()) {
            problems.add(
                    file,
                    line(text, start.start()),
                    Problems.quote(start.group().strip()),
                    "rule \"a sentence\", when, then, end, each on a line of its own");
        }
    }

    static int line(String text, int index) {
        return 1 + (int) text.substring(0, index).chars().filter(c -> c == '\n').count();
    }

    /** Which line of the conditions an index into them stands on. */
    int lineOfCondition(int index) {
        return whenLine + line(when, index) - 1;
    }

    /** What it concludes as {@code id#code}: the first text constants of its conclusion, the id with a slash. */
    String concludes() {
        if (then.contains("Sign.")) {
            return sign();
        }
        String id = "";
        String code = "";
        Matcher texts = TEXTS.matcher(then);
        while (texts.find() && code.isEmpty()) {
            if (texts.group(1).contains("/")) {
                id = texts.group(1);
            } else {
                code = texts.group(1);
            }
        }
        boolean ofPractice = then.contains("Reason.") && id.isEmpty();
        Matcher bound = PRACTICE.matcher(when);
        return (ofPractice && bound.find() ? bound.group(1) : id) + "#" + code;
    }

    /** A sign is named by its pattern, its own name, and the practice or the reading that shows it. */
    private String sign() {
        List<String> texts =
                TEXTS.matcher(then).results().map(found -> found.group(1)).toList();
        Matcher bound = PRACTICE.matcher(when);
        String shownBy = texts.size() > 2 ? texts.get(2) : bound.find() ? bound.group(1) : "";
        return String.join("#", texts.stream().limit(2).toList()) + "#" + shownBy;
    }
}
