package org.leadershipadvisor.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.leadershipadvisor.framework.Action;
import org.leadershipadvisor.framework.Framework;
import org.leadershipadvisor.framework.Pattern;
import org.leadershipadvisor.framework.Practice;
import org.leadershipadvisor.framework.RuleEntry;
import org.leadershipadvisor.inference.InferenceEngine;

/** Holds every file under {@code rules/} to the rule writer's page. */
class RuleStyleTest {

    private static final int LONGEST_NAME = 65;
    private static final int LONGEST_TITLE = 80;
    private static final Framework FRAMEWORK = Framework.builtIn();
    private static final java.util.regex.Pattern RULE =
            java.util.regex.Pattern.compile("^rule \"(.*?)\"$(.*?)^when$(.*?)^then$(.*?)^end$", flags());
    private static final java.util.regex.Pattern FORBIDDEN =
            java.util.regex.Pattern.compile("\\b(salience|agenda-group|ruleflow-group|no-loop|"
                    + "lock-on-active|modify|update|delete|retract|eval|global|function|dialect)\\b");
    private static final java.util.regex.Pattern CONCLUSION = java.util.regex.Pattern.compile(
            "^\\s*insertLogical\\((Evidence|Sign|Reason|Contradiction|Point)\\b[^;]*;\\s*$",
            java.util.regex.Pattern.DOTALL);
    private static final java.util.regex.Pattern NUMBER =
            java.util.regex.Pattern.compile("(?<![\\w\"/-])\\d+(\\.\\d+)?(?![\\w\"/-])");
    private static final List<String> ORDER =
            List.of("Evidence", "Standing", "Sign", "PatternFinding", "Reason", "Candidate", "Point");

    private static int flags() {
        return java.util.regex.Pattern.DOTALL | java.util.regex.Pattern.MULTILINE;
    }

    private static Stream<Path> files(String ending) throws IOException {
        try (Stream<Path> files = Files.walk(RuleCase.RULES)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList().stream();
        }
    }

    static Stream<Path> drls() throws IOException {
        return files(".drl");
    }

    static Stream<Action> actions() {
        return FRAMEWORK.actions().stream();
    }

    static Stream<Practice> practices() {
        return FRAMEWORK.practices().stream().filter(practice -> !practice.alias());
    }

    @Test
    void filesComeInThrees() throws IOException {
        Set<String> stems = files("")
                .filter(Files::isRegularFile)
                .map(Path::toString)
                .filter(name -> !name.endsWith(".md") && !name.endsWith("vocabulary.yaml"))
                .map(name -> name.replaceFirst("(\\.cases\\.yaml|\\.yaml|\\.drl)$", ""))
                .collect(Collectors.toSet());
        for (String stem : stems) {
            assertThat(List.of(stem + ".yaml", stem + ".drl", stem + ".cases.yaml"))
                    .allSatisfy(name -> assertThat(Path.of(name)).exists());
        }
    }

    @Test
    void theCompiledRulesAreTheRulesInTheFiles() throws IOException {
        List<String> written = new ArrayList<>();
        for (Path file : drls().toList()) {
            Matcher names = java.util.regex.Pattern.compile("^rule\\b.*\"(.*)\"", java.util.regex.Pattern.MULTILINE)
                    .matcher(Files.readString(file));
            names.results().forEach(name -> written.add(name.group(1)));
        }
        assertThat(written).doesNotHaveDuplicates();
        assertThat(InferenceEngine.withBuiltInRules(FRAMEWORK).ruleNames())
                .containsExactlyInAnyOrderElementsOf(written);
        List<String> listed = Stream.concat(
                        FRAMEWORK.topics().stream().flatMap(topic -> topic.rules().stream()),
                        FRAMEWORK.judgements().stream().flatMap(judgement -> judgement.rules().stream()))
                .map(RuleEntry::name)
                .toList();
        assertThat(listed).containsExactlyInAnyOrderElementsOf(written);
    }

    @ParameterizedTest
    @MethodSource("drls")
    void rulesOnlyLookAndConclude(Path file) throws IOException {
        Matcher rules = RULE.matcher(Files.readString(file).replaceAll("(?m)//.*$", ""));
        while (rules.find()) {
            String name = rules.group(1);
            String when = rules.group(3);
            String then = rules.group(4);
            assertThat(name).hasSizeLessThan(LONGEST_NAME);
            assertThat(rules.group(2)).as(name).isBlank();
            assertThat(FORBIDDEN.matcher(when + then).find())
                    .as(name + ": forbidden word")
                    .isFalse();
            assertThat(then).as(name).matches(CONCLUSION);
            assertThat(NUMBER.matcher(when).find()).as(name + ": bare number").isFalse();
            assertThat(kinds(when))
                    .as(name + ": looks at its own kind or a later one")
                    .doesNotContainAnyElementsOf(atOrAfter(then));
            boolean gathers = java.util.regex.Pattern.compile("\\b(accumulate|not|forall)\\b")
                    .matcher(when.replaceAll("\"[^\"]*\"", ""))
                    .find();
            assertThat(!gathers || when.contains("Register("))
                    .as(name + ": gathers without a register")
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("drls")
    void reasonsBindThePracticeOfTheirAction(Path file) throws IOException {
        Matcher rules = RULE.matcher(Files.readString(file));
        while (rules.find()) {
            Matcher action = java.util.regex.Pattern.compile("Reason\\.of\\(\\$standing, \"([^\"]+)\"")
                    .matcher(rules.group(4));
            Matcher bound = java.util.regex.Pattern.compile("\\$standing : Standing\\( practice == \"([^\"]+)\"")
                    .matcher(rules.group(3));
            if (action.find()) {
                assertThat(bound.find()).as(rules.group(1)).isTrue();
                assertThat(FRAMEWORK.action(action.group(1)).practice())
                        .as(rules.group(1))
                        .isEqualTo(bound.group(1));
            }
        }
    }

    private static Set<String> kinds(String when) {
        Set<String> kinds = new HashSet<>();
        ORDER.stream()
                .filter(kind -> when.matches("(?s).*\\b" + kind + "\\(.*"))
                .forEach(kinds::add);
        return kinds;
    }

    private static List<String> atOrAfter(String then) {
        String concluded =
                then.replaceAll("(?s)^\\s*insertLogical\\((\\w+).*", "$1").replace("Contradiction", "Reason");
        return ORDER.subList(ORDER.indexOf(concluded), ORDER.size());
    }

    @ParameterizedTest
    @MethodSource("actions")
    void everyActionCanBeReadAloud(Action action) {
        for (Action variant : List.of(action, action.as(action.halfway()), action.as(action.stalled()))) {
            assertThat(variant.title()).hasSizeLessThanOrEqualTo(LONGEST_TITLE).doesNotEndWith(".");
            assertThat(variant.why()).endsWith(".");
            assertThat(variant.why().split("[.?!] ")).as("sentences of why").hasSizeLessThanOrEqualTo(2);
            assertThat(variant.how())
                    .hasSizeBetween(3, 5)
                    .allSatisfy(step -> assertThat(step).matches("(?s).*[.?!]$"));
            assertThat(variant.how().get(0).toLowerCase(Locale.ROOT))
                    .as("first step")
                    .contains("this week");
            assertThat(variant.doneWhen()).endsWith(".");
            texts(variant).forEach(RuleStyleTest::plain);
        }
        action.because().values().forEach(RuleStyleTest::plain);
    }

    private static Stream<String> texts(Action action) {
        return Stream.concat(Stream.of(action.title(), action.why(), action.doneWhen()), action.how().stream());
    }

    @ParameterizedTest
    @MethodSource("practices")
    void everyPracticeCanBeAsked(Practice practice) {
        assertThat(practice.statement()).doesNotEndWith(".");
        assertThat(practice.question()).endsWith("?");
        assertThat(practice.levels()).hasSize(5).doesNotHaveDuplicates();
        assertThat(practice.askedOf()).isNotEmpty();
        Stream.concat(Stream.of(practice.statement(), practice.question()), practice.levels().stream())
                .forEach(RuleStyleTest::plain);
    }

    /** Bodies and people that some settings lack, or call otherwise, stand as role words only. */
    private static final java.util.regex.Pattern LITERAL_ROLE = java.util.regex.Pattern.compile(
            "(?i)\\b(the board|medical executive committee|finance director|cfo|chief executive|chief medical officer|"
                    + "chief nursing officer|quality committee|medical executives)\\b");

    private static final java.util.regex.Pattern JARGON = java.util.regex.Pattern.compile(
            "(?i)\\b(stakeholders?|robust|synergy|ensure|leverage (the|our)|utili[sz]e|best practices?)\\b");

    private static void plain(String text) {
        assertThat(text).doesNotContain("}'s").doesNotContain("the {").doesNotContain("TODO");
        assertThat(LITERAL_ROLE.matcher(text).find())
                .as("role word spelt out: " + text)
                .isFalse();
        assertThat(JARGON.matcher(text).find()).as("jargon: " + text).isFalse();
    }

    static Stream<Pattern> patterns() {
        return FRAMEWORK.patterns().stream();
    }

    @ParameterizedTest
    @MethodSource("patterns")
    void everyPatternCanBeReadAloud(Pattern pattern) {
        assertThat(pattern.title()).hasSizeLessThanOrEqualTo(LONGEST_TITLE).doesNotEndWith(".");
        assertThat(pattern.meaning()).endsWith(".");
        assertThat(pattern.meaning().split("[.?!] ")).as("sentences of meaning").hasSizeLessThanOrEqualTo(2);
        assertThat(pattern.caution()).matches("|.*\\.");
        Stream.concat(
                        Stream.of(pattern.title(), pattern.meaning(), pattern.caution()),
                        pattern.signs().values().stream().flatMap(RuleStyleTest::texts))
                .forEach(RuleStyleTest::plain);
    }

    private static Stream<String> texts(Pattern.Sign sign) {
        assertThat(sign.statement()).doesNotEndWith(".");
        return Stream.concat(Stream.of(sign.statement()), sign.readings().values().stream());
    }

    @ParameterizedTest
    @MethodSource("patterns")
    void everySignIsConcludedByARuleAndEveryRuleConcludesASign(Pattern pattern) {
        Set<String> concluded = FRAMEWORK.topic(pattern.theme()).orElseThrow().rules().stream()
                .map(RuleEntry::concludes)
                .filter(concludes -> concludes.startsWith(pattern.id() + "#"))
                .map(concludes -> concludes.split("#", 3)[1])
                .collect(Collectors.toSet());
        assertThat(concluded).isEqualTo(pattern.signs().keySet());
    }

    @Test
    void noTwoActionsSayTheSame() {
        assertThat(actions().map(Action::title)).doesNotHaveDuplicates();
        assertThat(actions().map(Action::why)).doesNotHaveDuplicates();
        assertThat(actions().map(Action::doneWhen)).doesNotHaveDuplicates();
        assertThat(actions().flatMap(action -> action.how().stream())).doesNotHaveDuplicates();
    }
}
