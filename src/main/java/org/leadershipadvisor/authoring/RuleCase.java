package org.leadershipadvisor.authoring;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import org.leadershipadvisor.advice.Advice;
import org.leadershipadvisor.advice.AdviceBuilder;
import org.leadershipadvisor.framework.Framework;
import org.leadershipadvisor.inference.Conclusions;
import org.leadershipadvisor.inference.InferenceEngine;
import org.leadershipadvisor.profile.InvalidProfileException;
import org.leadershipadvisor.profile.Problem;
import org.leadershipadvisor.profile.Profile;
import org.leadershipadvisor.profile.ProfileReader;

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

    /** Runs the case, complains of what does not follow, and returns the names of the rules that fired. */
    Set<String> run(Framework framework, InferenceEngine engine) {
        Set<String> fired = new TreeSet<>();
        try {
            Profile profile = profile(framework);
            Conclusions conclusions = engine.conclude(profile, profile.assessedOn(), fired::add);
            Advice advice = AdviceBuilder.advice(framework, profile, profile.assessedOn(), conclusions);
            new Expectations(this, framework).check(conclusions, advice);
        } catch (InvalidProfileException e) {
            e.problems().forEach(this::complain);
        } catch (RuntimeException e) {
            complain(place, "an error: " + e.getMessage(), "rules that can judge it");
        }
        return fired;
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

    void complain(Place at, String found, String expected) {
        place.problems().add(at.file().path(), at.file().line(at.pointer()), found(found), expected);
    }

    private String found(String found) {
        return found.replaceAll("\\s+", " ") + ", in the case " + Problems.quote(name());
    }
}
