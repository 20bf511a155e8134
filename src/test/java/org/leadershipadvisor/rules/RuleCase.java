package org.leadershipadvisor.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.leadershipadvisor.advice.Advice;
import org.leadershipadvisor.advice.AdviceBuilder;
import org.leadershipadvisor.advice.ContradictionFound;
import org.leadershipadvisor.advice.Difference;
import org.leadershipadvisor.advice.Priority;
import org.leadershipadvisor.advice.Question;
import org.leadershipadvisor.advice.Recommendation;
import org.leadershipadvisor.framework.Framework;
import org.leadershipadvisor.framework.Names;
import org.leadershipadvisor.inference.Conclusions;
import org.leadershipadvisor.inference.InferenceEngine;
import org.leadershipadvisor.inference.PatternFinding;
import org.leadershipadvisor.inference.Sign;
import org.leadershipadvisor.profile.Profile;
import org.leadershipadvisor.profile.ProfileReader;
import org.leadershipadvisor.profile.Ternary;

/** One case of a cases file: a profile in a few lines, and what must follow from it. */
record RuleCase(Path file, JsonNode text) {

    static final Path RULES = Path.of("rules");

    private static final YAMLMapper YAML = new YAMLMapper();
    private static final Framework FRAMEWORK = Framework.builtIn();
    private static final InferenceEngine ENGINE =
            InferenceEngine.withBuiltInRules(FRAMEWORK).withConfidentialTopics();
    private static final Set<String> KEYS = Set.of(
            "case",
            "profile",
            "standings",
            "recommends",
            "not",
            "asks",
            "differs",
            "contradicts",
            "patterns",
            "signs",
            "status",
            "wave",
            "points");

    static Stream<RuleCase> all() {
        try (Stream<Path> files = Files.walk(RULES)) {
            return files.filter(file -> file.toString().endsWith(".cases.yaml")).sorted().toList().stream()
                    .flatMap(RuleCase::of);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<RuleCase> of(Path file) {
        try {
            return StreamSupport.stream(YAML.readTree(file.toFile()).spliterator(), false)
                    .map(text -> new RuleCase(file, text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String name() {
        return text.path("case").asText();
    }

    /** The names of the rules that fire on it; a rule on a sign always looks, and counts where the sign shows. */
    Set<String> fired() {
        Set<String> fired = new TreeSet<>();
        Profile profile = profile();
        Conclusions conclusions = ENGINE.conclude(profile, profile.assessedOn(), fired::add);
        signs(conclusions)
                .filter(sign -> sign.says() != Ternary.YES)
                .flatMap(RuleCase::concludedBy)
                .forEach(fired::remove);
        return fired;
    }

    private static Stream<String> concludedBy(Sign sign) {
        return Stream.concat(Stream.of(sign.reading()), sign.practices().stream())
                .map(shownBy -> sign.pattern() + "#" + sign.sign() + "#" + shownBy)
                .flatMap(conclusion -> FRAMEWORK.ruleThatConcludes(conclusion).stream());
    }

    private static Stream<Sign> signs(Conclusions conclusions) {
        return conclusions.patterns().stream()
                .flatMap(pattern -> pattern.signs().stream())
                .flatMap(sign -> sign.readings().stream());
    }

    /** What it finds of each pattern, as {@code pattern: there}, {@code absent} or {@code unknown}. */
    Set<String> found() {
        Profile profile = profile();
        return ENGINE.conclude(profile, profile.assessedOn()).patterns().stream()
                .map(finding -> finding.pattern() + ": " + word(finding.shows()))
                .collect(Collectors.toSet());
    }

    private Profile profile() {
        ObjectNode profile = YAML.createObjectNode();
        profile.set(
                "organization",
                YAML.createObjectNode().put("id", "case").put("name", "Case").put("setting", "other"));
        profile.put("assessedOn", "2026-10-15");
        profile.setAll((ObjectNode) text.get("profile"));
        return new ProfileReader(FRAMEWORK)
                .read(file + ": " + name(), profile.toString().getBytes(StandardCharsets.UTF_8));
    }

    void check() {
        assertThat(KEYS)
                .containsAll(text.properties().stream().map(Map.Entry::getKey).toList());
        Profile profile = profile();
        Conclusions conclusions = ENGINE.conclude(profile, profile.assessedOn());
        Advice advice = AdviceBuilder.advice(FRAMEWORK, profile, profile.assessedOn(), conclusions);
        standings(conclusions);
        patterns(conclusions);
        recommendations(advice);
        assertThat(advice.questions()).extracting(Question::practice).containsAll(texts("asks"));
        assertThat(advice.differences()).extracting(Difference::practice).containsAll(texts("differs"));
        assertThat(advice.contradictions()).extracting(ContradictionFound::id).containsAll(texts("contradicts"));
    }

    private void standings(Conclusions conclusions) {
        conclusions.standings().values().stream()
                .flatMap(standing -> standing.evidence().stream())
                .forEach(evidence -> assertThat(evidence.from())
                        .as("what " + evidence.code() + " rests on")
                        .isNotEmpty());
        Map<String, String> actual = new HashMap<>();
        text.path("standings").fieldNames().forEachRemaining(practice -> {
            FRAMEWORK.practice(practice);
            actual.put(
                    practice,
                    conclusions.standings().containsKey(practice)
                            ? conclusions.standings().get(practice).levels().toString()
                            : "not-applicable");
        });
        assertThat(actual).as("standings").isEqualTo(map("standings"));
    }

    private void patterns(Conclusions conclusions) {
        Map<String, PatternFinding> byId =
                conclusions.patterns().stream().collect(Collectors.toMap(PatternFinding::pattern, one -> one));
        map("patterns")
                .forEach((id, shows) -> assertThat(word(byId.get(id).shows()))
                        .as("pattern " + id)
                        .isEqualTo(shows));
        text.path("signs")
                .properties()
                .forEach(pattern -> pattern.getValue()
                        .properties()
                        .forEach(sign -> assertThat(byId.get(pattern.getKey()).signs().stream()
                                        .filter(one -> one.sign().equals(sign.getKey()))
                                        .map(one -> word(one.says())))
                                .as("sign " + sign.getKey() + " of " + pattern.getKey())
                                .containsExactly(sign.getValue().asText())));
    }

    /** How a case says it: YAML would read yes and no as something else. */
    private static String word(Ternary shows) {
        return switch (shows) {
            case YES -> "there";
            case NO -> "absent";
            case UNKNOWN -> "unknown";
        };
    }

    private void recommendations(Advice advice) {
        Map<String, Recommendation> byId =
                advice.recommendations().stream().collect(Collectors.toMap(Recommendation::id, one -> one));
        for (String expected : texts("recommends")) {
            String[] parts = expected.split(": ", 2);
            assertThat(byId).as("recommendations").containsKey(parts[0]);
            if (parts.length == 2) {
                assertThat(byId.get(parts[0]).subjects())
                        .as("subjects of " + parts[0])
                        .containsExactlyElementsOf(subjects(parts[1]));
            }
        }
        texts("not")
                .forEach(id -> assertThat(byId.keySet())
                        .as("recommendations")
                        .doesNotContain(FRAMEWORK.action(id).id()));
        map("status")
                .forEach((id, status) -> assertThat(Names.of(byId.get(id).status()))
                        .as("status of " + id)
                        .isEqualTo(status));
        map("wave")
                .forEach((id, wave) -> assertThat(Names.of(byId.get(id).wave()))
                        .as("wave of " + id)
                        .isEqualTo(wave));
        text.path("points")
                .properties()
                .forEach(entry -> assertThat(points(byId.get(entry.getKey())))
                        .as("points of " + entry.getKey())
                        .isEqualTo(ints(entry.getValue())));
    }

    private static List<String> subjects(String named) {
        return named.equals("none") ? List.of() : List.of(named.split(", ", -1));
    }

    private static Map<String, Integer> points(Recommendation recommendation) {
        return recommendation.priority().points().stream()
                .collect(Collectors.toMap(Priority.PriorityPoint::code, Priority.PriorityPoint::number));
    }

    private static Map<String, Integer> ints(JsonNode node) {
        Map<String, Integer> ints = new HashMap<>();
        node.properties()
                .forEach(entry -> ints.put(entry.getKey(), entry.getValue().asInt()));
        return ints;
    }

    private Map<String, String> map(String key) {
        Map<String, String> map = new HashMap<>();
        text.path(key)
                .properties()
                .forEach(entry -> map.put(entry.getKey(), entry.getValue().asText()));
        return map;
    }

    private List<String> texts(String key) {
        return StreamSupport.stream(text.path(key).spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
