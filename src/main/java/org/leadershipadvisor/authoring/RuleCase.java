package org.leadershipadvisor.authoring;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leadershipadvisor.advice.Advice;
import org.leadershipadvisor.advice.AdviceBuilder;
import org.leadershipadvisor.framework.Framework;
import org.leadershipadvisor.inference.Conclusions;
import org.leadershipadvisor.inference.InferenceEngine;
import org.leadershipadvisor.profile.InvalidProfileException;
import org.leadershipadvisor.profile.Problem;
import org.leadershipadvisor.profile.Profile;
import org.leadershipadvisor.profile.ProfileReader;
import org.leadershipadvisor.profile.Ternary;

/**
 * One case of a cases file: a profile in a few lines, and what must follow from it.
 *
 * @param place where it stands
 */
record RuleCase(Place place) {

    /** Whoever the case is about, and the day, where it does not say. */
    private static final String ASSESSED_ON = "2026-10-15";

    String name() {
        return place.child("case").text();
    }

    /**
     * What a case led to.
     *
     * @param fired the names of the rules that fired
     * @param found each pattern with a word on whether it is there, as {@code pattern: there}
     */
    record Outcome(Set<String> fired, Set<String> found) {}

    /** Runs the case and complains of what does not follow. */
    Outcome run(Framework framework, InferenceEngine engine) {
        Set<String> fired = new TreeSet<>();
        try {
            Profile profile = profile(framework);
            Conclusions conclusions = engine.conclude(profile, profile.assessedOn(), fired::add);
            Advice advice = AdviceBuilder.advice(framework, profile, profile.assessedOn(), conclusions);
            new Expectations(this, framework).check(conclusions, advice);
            silent(framework, conclusions).forEach(fired::remove);
            return new Outcome(fired, found(conclusions));
        } catch (InvalidProfileException e) {
            e.problems().forEach(this::complain);
        } catch (RuntimeException e) {
            complain(place, "an error: " + e.getMessage(), "rules that can judge it");
        }
        return new Outcome(fired, Set.of());
    }

    /** A rule on a sign always looks, and counts as firing where the sign shows. */
    private static Stream<String> silent(Framework framework, Conclusions conclusions) {
        return conclusions.patterns().stream()
                .flatMap(pattern -> pattern.signs().stream())
                .flatMap(sign -> sign.readings().stream())
                .filter(sign -> sign.says() != Ternary.YES)
                .flatMap(sign -> Stream.concat(Stream.of(sign.reading()), sign.practices().stream())
                        .map(shownBy -> sign.pattern() + "#" + sign.sign() + "#" + shownBy))
                .flatMap(conclusion -> framework.ruleThatConcludes(conclusion).stream());
    }

    private static Set<String> found(Conclusions conclusions) {
        return conclusions.patterns().stream()
                .map(finding -> finding.pattern() + ": " + Expectations.word(finding.shows()))
                .collect(Collectors.toSet());
    }

    private Profile profile(Framework framework) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        ObjectNode profile = nodes.objectNode();
        profile.set(
                "organization",
                nodes.objectNode().put("id", "case").put("name", "Case").put("setting", "other"));
        profile.put("assessedOn", ASSESSED_ON);
        profile.setAll((ObjectNode) place.child("profile").node());
        return new ProfileReader(framework).read("case.json", profile.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** The profile was read from another text; here it stands at the same pointer. */
    private void complain(Problem problem) {
        String guess = problem.suggestion() == null ? "" : "; did you mean \"" + problem.suggestion() + "\"?";
        int line = place.file().line(place.pointer() + "/profile" + problem.pointer());
        place.problems().add(place.file().path(), line, found(problem.found()), problem.allowed() + guess);
    }

    /** Complains where something is not what was expected. */
    void equal(Place at, String what, String found, String expected) {
        if (!found.equals(expected)) {
            complain(at, what + " " + found, expected);
        }
    }

    void complain(Place at, String found, String expected) {
        place.problems().add(at.file().path(), at.file().line(at.pointer()), found(found), expected);
    }

    private String found(String found) {
        return found.replaceAll("\\s+", " ") + ", in the case " + Problems.quote(name());
    }
}
