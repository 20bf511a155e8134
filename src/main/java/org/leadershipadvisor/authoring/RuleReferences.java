package org.leadershipadvisor.authoring;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Holds what rules name against the words: practices, recommendations, contradictions and sentences by code. */
final class RuleReferences {

    private static final Pattern PRACTICE = Pattern.compile("practice == \"([^\"]+)\"");
    private static final Pattern EVIDENCE = Pattern.compile("Evidence\\.\\w+\\(\\s*\"([^\"]+)\",\\s*\"([^\"]+)\"");
    private static final Pattern ABOUT = Pattern.compile("Reason\\.about\\(\\s*\\$standing,\\s*\"([^\"]+)\"");
    private static final Pattern OF =
            Pattern.compile("Reason\\.of\\(\\s*\\$standing,\\s*\"([^\"]+)\",\\s*\"([^\"]+)\"");
    private static final Pattern STANDING = Pattern.compile("\\$standing : Standing\\( practice == \"([^\"]+)\"");
    private static final Pattern CONTRADICTION = Pattern.compile("Contradiction\\.between\\(\\s*\"([^\"]+)\"");

    private static final Pattern SIGN = Pattern.compile("Sign\\.of\\(\\s*\"([^\"]+)\",\\s*\"([^\"]+)\"");
    private static final Pattern SEEN =
            Pattern.compile("Sign\\.seen\\(\\s*\"([^\"]+)\",\\s*\"([^\"]+)\",\\s*\"([^\"]+)\"");

    private final Map<String, JsonNode> practices;
    private final Map<String, JsonNode> actions;
    private final Map<String, JsonNode> patterns;
    private final Set<String> contradictions;
    private final Problems problems;

    RuleReferences(Inventory vocabulary, Problems problems) {
        practices = vocabulary.practices();
        actions = vocabulary.actions();
        patterns = vocabulary.patterns();
        contradictions = vocabulary.contradictions();
        this.problems = problems;
    }

    /** Complains of everything that a rule names and that is not there. */
    void check(RuleText rule) {
        Matcher looked = PRACTICE.matcher(rule.when());
        while (looked.find()) {
            known(rule, rule.lineOfCondition(looked.start()), looked.group(1), practices, "the id of a practice: ");
        }
        int line = rule.thenLine() + 1;
        Matcher evidence = EVIDENCE.matcher(rule.then());
        if (evidence.find() && known(rule, line, evidence.group(1), practices, "the id of a practice: ")) {
            worded(rule, line, entry(practices, evidence.group(1)), "evidence", evidence.group(2));
        }
        Matcher about = ABOUT.matcher(rule.then());
        Matcher standing = STANDING.matcher(rule.when());
        if (about.find() && standing.find()) {
            String remedy = entry(practices, standing.group(1)).path("remedy").asText();
            worded(rule, line, entry(actions, remedy), "because", about.group(1));
        }
        action(rule, line);
        sign(rule, line);
        Matcher contradiction = CONTRADICTION.matcher(rule.then());
        if (contradiction.find() && !contradictions.contains(contradiction.group(1))) {
            problems.addName(rule.file(), line, contradiction.group(1), "a contradiction: ", contradictions);
        }
    }

    private void action(RuleText rule, int line) {
        Matcher of = OF.matcher(rule.then());
        if (!of.find() || !known(rule, line, of.group(1), actions, "the id of a recommendation: ")) {
            return;
        }
        JsonNode action = entry(actions, of.group(1));
        worded(rule, line, action, "because", of.group(2));
        Matcher standing = STANDING.matcher(rule.when());
        String practice = action.path("practice").asText();
        if (!standing.find() || !standing.group(1).equals(practice)) {
            problems.add(
                    rule.file(),
                    rule.line(),
                    "a recommendation for " + practice + " without its standing",
                    "$standing : Standing( practice == \"" + practice + "\", … ) among the conditions");
        }
    }

    private void sign(RuleText rule, int line) {
        Matcher seen = SEEN.matcher(rule.then());
        Matcher of = SIGN.matcher(rule.then());
        boolean reads = seen.find();
        Matcher named = reads ? seen : of;
        if (!(reads || of.find()) || !known(rule, line, named.group(1), patterns, "the id of a pattern: ")) {
            return;
        }
        JsonNode signs = entry(patterns, named.group(1)).path("signs");
        if (!signs.has(named.group(2))) {
            problems.addName(rule.file(), line, named.group(2), "a sign of " + named.group(1) + ": ", names(signs));
        } else if (reads) {
            worded(rule, line, signs.path(named.group(2)), "readings", seen.group(3));
        }
    }

    private static List<String> names(JsonNode object) {
        return object.properties().stream().map(Map.Entry::getKey).toList();
    }

    private static JsonNode entry(Map<String, JsonNode> entries, String id) {
        return entries.getOrDefault(id, MissingNode.getInstance());
    }

    private boolean known(RuleText rule, int line, String id, Map<String, JsonNode> ids, String what) {
        if (!ids.containsKey(id)) {
            problems.addName(rule.file(), line, id, what, ids.keySet());
        }
        return ids.containsKey(id);
    }

    private void worded(RuleText rule, int line, JsonNode words, String section, String code) {
        if (words.isObject() && !words.path(section).has(code)) {
            problems.add(
                    rule.file(),
                    line,
                    "the code " + Problems.quote(code) + " without a sentence",
                    "a sentence " + code + " under " + section);
        }
    }
}
