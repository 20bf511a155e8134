package org.leadershipadvisor.advice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.leadershipadvisor.framework.Action;
import org.leadershipadvisor.framework.Framework;
import org.leadershipadvisor.framework.Practice;
import org.leadershipadvisor.framework.Wording;
import org.leadershipadvisor.inference.Evidence;
import org.leadershipadvisor.inference.Reason;
import org.leadershipadvisor.inference.Share;
import org.leadershipadvisor.inference.Standing;
import org.leadershipadvisor.profile.Fact;

/** Puts conclusions into sentences: what stands, what was measured, what calls for an action. */
final class Explanations {

    private final Framework framework;
    private final Wording wording;
    private final Map<String, Standing> standings;
    private final Spoken spoken;
    private final List<Because> nobodyAsked;

    Explanations(Framework framework, Wording wording, Map<String, Standing> standings) {
        this.framework = framework;
        this.wording = wording;
        this.standings = standings;
        spoken = new Spoken(framework);
        nobodyAsked = List.of(new Because("nobody-asked", framework.sentence("nobody-asked"), null, List.of()));
    }

    /** What was said, in sentences. */
    Spoken spoken() {
        return spoken;
    }

    /** Why a practice stands where it does: the conclusion, then what was measured, then what was said. */
    List<Because> of(Standing standing) {
        List<Because> steps = new ArrayList<>();
        steps.add(new Because("standing", conclusion(standing), null, List.of()));
        steps.addAll(sources(standing));
        return List.copyOf(steps);
    }

    /** What was measured and said of a practice, and, for a whole, of those of its parts that anything is known of. */
    List<Because> sources(Standing standing) {
        List<Because> steps = new ArrayList<>();
        standing.evidence().stream()
                .filter(evidence -> evidence.levels().known())
                .map(this::measured)
                .forEach(steps::add);
        if (standing.said() != null) {
            steps.addAll(spoken.of(standing.practice(), standing.said()));
        }
        framework.leaves(standing.practice()).stream()
                .map(standings::get)
                .filter(part -> part != null && part.levels().known())
                .forEach(part -> steps.addAll(of(part)));
        return steps.isEmpty() ? nobodyAsked : List.copyOf(steps);
    }

    /** Something particular that calls for an action. */
    Because of(Reason reason) {
        Action action = framework.action(reason.recommendation());
        String rule = framework
                .ruleThatConcludes(action.id() + "#" + reason.code())
                .or(() -> framework.ruleThatConcludes(reason.practice() + "#" + reason.code()))
                .orElse(null);
        String template = action.because().get(reason.code());
        if (template == null) {
            throw new IllegalStateException(action.id() + " has no sentence for the reason " + reason.code());
        }
        return new Because(reason.code(), wording.of(template, reason.values()), rule, paths(reason.subjects()));
    }

    private String conclusion(Standing standing) {
        String statement = wording.of(framework.practice(standing.practice()).statement());
        return spoken.fill(
                "standing",
                Map.of(
                        "statement", Wording.uncapital(statement),
                        "levels", Wording.capital(spoken.levels(standing.levels()))));
    }

    private Because measured(Evidence evidence) {
        Practice practice = framework.practice(evidence.practice());
        String template = practice.evidence().get(evidence.code());
        if (template == null) {
            throw new IllegalStateException(practice.id() + " has no sentence for the evidence " + evidence.code());
        }
        String sentence = wording.of(template, evidence.values()) + shortfall(evidence.share());
        String rule = framework
                .ruleThatConcludes(practice.id() + "#" + evidence.code())
                .orElse(null);
        return new Because(evidence.code(), sentence, rule, paths(evidence.from()));
    }

    /** Who is missing from a share, and who does not say. */
    private String shortfall(@Nullable Share share) {
        if (share == null) {
            return "";
        }
        List<String> parts = new ArrayList<>();
        if (!share.no().isEmpty() && !share.yes().isEmpty()) {
            parts.add(spoken.fill("missing", Map.of("names", labels(share.no()))));
        }
        if (!share.unknown().isEmpty()) {
            parts.add(spoken.fill("silent", Map.of("names", labels(share.unknown()))));
        }
        return parts.isEmpty() ? "" : " (" + String.join("; ", parts) + ")";
    }

    private static String labels(List<Fact> facts) {
        return facts.stream().map(Fact::label).collect(Collectors.joining(", "));
    }

    private static List<String> paths(List<Fact> facts) {
        return facts.stream().map(Fact::path).toList();
    }
}
