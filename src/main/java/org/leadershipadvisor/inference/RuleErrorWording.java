package org.leadershipadvisor.inference;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.leadershipadvisor.framework.Names;

/**
 * How something that the rule compiler says reads to people who write rules.
 *
 * @param found what it says was found
 * @param allowed what may stand there
 * @param expression the piece of the rule it speaks of, empty where it names none
 */
record RuleErrorWording(String found, String allowed, String expression) {

    private static final Pattern NO_MEMBER = Pattern.compile(
            "Unable to [Aa]naly[sz]e [Ee]xpression (.*?):\\n\\[Error: unable to resolve method[^:]*: ([\\w.]+)\\.(\\$?\\w+)\\(.*",
            Pattern.DOTALL);
    private static final Pattern NO_VALUE =
            Pattern.compile("Unable to [Aa]naly[sz]e [Ee]xpression (.*?):\\n\\[Error: (.*?)]\\n.*", Pattern.DOTALL);
    private static final Pattern NO_TYPE = Pattern.compile("Unable to resolve ObjectType '(.*?)'.*", Pattern.DOTALL);
    private static final Pattern NO_METHOD = Pattern.compile(
            "Rule Compilation error The method (\\w+)\\((.*?)\\) is undefined for the type (\\w+).*", Pattern.DOTALL);
    private static final Pattern NO_NAME =
            Pattern.compile("Rule Compilation error (\\S+) cannot be resolved.*", Pattern.DOTALL);
    private static final Pattern JAVA = Pattern.compile("Rule Compilation error (.*)", Pattern.DOTALL);
    private static final Pattern SYNTAX =
            Pattern.compile("(?:mismatched|extraneous) input (.*?) expecting (.*)", Pattern.DOTALL);
    private static final Pattern NO_SENSE = Pattern.compile("no viable alternative at input (.*)", Pattern.DOTALL);

    private static final int LONGEST = 160;
    private static final String DRL = "a rule as in rules/README.md";

    /** The wording of a compiler's message. */
    static RuleErrorWording of(String message) {
        return Stream.of(
                        filled(NO_MEMBER, message, RuleErrorWording::noMember),
                        filled(
                                NO_VALUE,
                                message,
                                said -> worded(said.group(1) + ": " + said.group(2), DRL, said.group(1))),
                        filled(NO_TYPE, message, RuleErrorWording::noType),
                        filled(NO_METHOD, message, RuleErrorWording::noMethod),
                        filled(NO_NAME, message, said -> worded(said.group(1), "a name that there is", said.group(1))),
                        filled(JAVA, message, said -> worded(said.group(1), "one conclusion in Java", "")),
                        filled(SYNTAX, message, said -> worded(said.group(1), said.group(2), "")),
                        filled(NO_SENSE, message, said -> worded(said.group(1) + ", which does not fit here", DRL, "")))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> worded(message, DRL, ""));
    }

    private interface Filling {
        RuleErrorWording of(MatchResult said);
    }

    private static Optional<RuleErrorWording> filled(Pattern pattern, String message, Filling filling) {
        Matcher said = pattern.matcher(message);
        return said.matches() ? Optional.of(filling.of(said.toMatchResult())) : Optional.empty();
    }

    private static RuleErrorWording noMember(MatchResult said) {
        String type = said.group(2).substring(said.group(2).lastIndexOf('.') + 1);
        String name = said.group(3);
        String allowed = name.startsWith("$")
                ? "a variable that is bound above"
                : "a field or method of " + type + meant(said.group(2), name);
        return worded(name + " in \"" + said.group(1) + "\"", allowed, said.group(1));
    }

    private static RuleErrorWording noType(MatchResult said) {
        return worded("the type " + said.group(1), "a type that the file imports", said.group(1) + "(");
    }

    private static RuleErrorWording noMethod(MatchResult said) {
        String type = said.group(3);
        return worded(
                type + "." + said.group(1) + "(" + said.group(2) + ")",
                "a method that " + type + " has" + meantOfFacts(type, said.group(1)),
                said.group(1) + "(");
    }

    private static String meantOfFacts(String type, String name) {
        return Stream.of("inference.", "profile.", "framework.")
                .map(folder -> meant("org.leadershipadvisor." + folder + type, name))
                .filter(guess -> !guess.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String meant(String type, String name) {
        try {
            Stream<String> methods = Stream.of(Class.forName(type).getMethods()).map(method -> method.getName());
            return Names.nearest(name, methods)
                    .map(guess -> "; did you mean \"" + guess + "\"?")
                    .orElse("");
        } catch (ClassNotFoundException e) {
            return "";
        }
    }

    private static RuleErrorWording worded(String found, String allowed, String expression) {
        return new RuleErrorWording(cut(found), cut(allowed), expression);
    }

    private static String cut(String text) {
        String line = text.strip().replace("\\n", " ").replaceAll("\\s+", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }
}
