package org.leadershipadvisor.authoring;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Holds rules to the rule writer's page: they look at what comes earlier, conclude one thing, and do nothing else. */
final class RuleLaws {

    /** A sentence that a line of a report can hold. */
    static final int LONGEST_NAME = 65;

    private static final Pattern FORBIDDEN = Pattern.compile("\\b(salience|agenda-group|ruleflow-group|no-loop|"
            + "lock-on-active|modify|update|delete|retract|eval|global|function|dialect)\\b");
    private static final Pattern CONCLUSION = Pattern.compile(
            "^\\s*insertLogical\\((Evidence|Sign|Reason|Contradiction|Point)\\b[^;]*;\\s*$", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("(?<![\\w\"/-])\\d+(\\.\\d+)?(?![\\w\"/-])");
    private static final Pattern GATHERING = Pattern.compile("\\b(accumulate|not|forall)\\b");
    private static final Pattern TEXT = Pattern.compile("\"[^\"\\n]*\"");

    /** Conclusions by what may look at them: each rule looks only at what comes before its own. */
    private static final List<String> ORDER =
            List.of("Evidence", "Standing", "Sign", "PatternFinding", "Reason", "Candidate", "Point");

    private final Problems problems;
    private final Set<String> names;

    /** Laws for rules that live beside others of these names. */
    RuleLaws(Set<String> othersNames, Problems problems) {
        names = new HashSet<>(othersNames);
        this.problems = problems;
    }

    /** Complains of every law that a rule breaks. */
    void check(RuleText rule) {
        require(rule, names.add(rule.name()), "a second rule " + Problems.quote(rule.name()), "each name once");
        require(
                rule,
                rule.name().length() < LONGEST_NAME,
                "a name of " + rule.name().length() + " characters",
                "a sentence of fewer than " + LONGEST_NAME);
        require(
                rule,
                rule.attributes().isBlank(),
                Problems.quote(rule.attributes().strip()),
                "nothing before when");
        complainOf(FORBIDDEN, rule.when(), rule.whenLine(), rule, "rules that only look and conclude");
        complainOf(FORBIDDEN, rule.then(), rule.thenLine(), rule, "rules that only look and conclude");
        complainOf(NUMBER, rule.when(), rule.whenLine(), rule, "a constant that names its source");
        conclusion(rule);
        if (GATHERING.matcher(blanked(rule.when())).find() && !rule.when().contains("Register(")) {
            problems.add(
                    rule.file(),
                    rule.line(),
                    "accumulate, not or forall without a register",
                    "Register( name == \"…\" ) above it, so that what is missing proves nothing");
        }
    }

    private void conclusion(RuleText rule) {
        Matcher conclusion = CONCLUSION.matcher(rule.then());
        if (!conclusion.matches()) {
            problems.add(
                    rule.file(),
                    rule.thenLine() + 1,
                    Problems.quote(rule.then().strip()),
                    "one insertLogical of Evidence, Sign, Reason, Contradiction or Point, and nothing else");
            return;
        }
        for (String later : atOrAfter(conclusion.group(1))) {
            Matcher look = Pattern.compile("\\b" + later + "\\(").matcher(rule.when());
            if (look.find()) {
                problems.add(
                        rule.file(),
                        rule.lineOfCondition(look.start()),
                        "a look at " + later + " in a rule that concludes " + conclusion.group(1),
                        "only what comes earlier: register, Evidence, Standing, Sign, PatternFinding, Reason, Point");
            }
        }
    }

    private static List<String> atOrAfter(String concluded) {
        String kind = concluded.equals("Contradiction") ? "Reason" : concluded;
        return new ArrayList<>(ORDER.subList(ORDER.indexOf(kind), ORDER.size()));
    }

    private void complainOf(Pattern pattern, String text, int line, RuleText rule, String allowed) {
        Matcher found = pattern.matcher(blanked(text));
        while (found.find()) {
            problems.add(
                    rule.file(), line + RuleText.line(text, found.start()) - 1, Problems.quote(found.group()), allowed);
        }
    }

    /** Text constants say nothing here, but what follows them must stay where it is. */
    private static String blanked(String text) {
        return TEXT.matcher(text)
                .replaceAll(constant -> "\"" + " ".repeat(constant.group().length() - 2) + "\"");
    }

    private void require(RuleText rule, boolean holds, String found, String allowed) {
        if (!holds) {
            problems.add(rule.file(), rule.line(), found, allowed);
        }
    }
}
