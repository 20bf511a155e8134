package org.leadershipadvisor.advice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.leadershipadvisor.framework.Action;
import org.leadershipadvisor.framework.Framework;
import org.leadershipadvisor.framework.Interval;
import org.leadershipadvisor.framework.Practice;
import org.leadershipadvisor.framework.Wording;
import org.leadershipadvisor.inference.Evidence;
import org.leadershipadvisor.inference.GroupView;
import org.leadershipadvisor.inference.Reason;
import org.leadershipadvisor.inference.Said;
import org.leadershipadvisor.inference.Share;
import org.leadershipadvisor.inference.Standing;
import org.leadershipadvisor.profile.Answer;
import org.leadershipadvisor.profile.Fact;

/** Puts conclusions into sentences: what stands, what was measured, what was said, what calls for an action. */
final class Explanations {

    private final Framework framework;
    private final Wording wording;
    private final Map<String, Standing> standings;
    private final List<Because> nobodyAsked;

    Explanations(Framework framework, Wording wording, Map<String, Standing> standings) {
        this.framework = framework;
        this.wording = wording;
        this.standings = standings;
        nobodyAsked = List.of(new Because("nobody-asked", framework.sentence("nobody-asked"), null, List.of()));
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
            steps.addAll(said(standing.practice(), standing.said()));
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
        return fill(
                "standing",
                Map.of(
                        "statement", Wording.uncapital(statement),
                        "levels", Wording.capital(levels(standing.levels()))));
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
            parts.add(fill("missing", Map.of("names", labels(share.no()))));
        }
        if (!share.unknown().isEmpty()) {
            parts.add(fill("silent", Map.of("names", labels(share.unknown()))));
        }
        return parts.isEmpty() ? "" : " (" + String.join("; ", parts) + ")";
    }

    private List<Because> said(String practice, Said said) {
        List<Because> steps = new ArrayList<>();
        if (said.answer() != null) {
            steps.addAll(agreed(said, said.answer()));
        }
        List<String> cites = List.of("raters/" + practice);
        said.groups().forEach(view -> steps.add(new Because("rated", rated(view), null, cites)));
        if (steps.isEmpty()) {
            Map<String, String> together = Map.of("levels", levels(said.levels()));
            steps.add(new Because("rated-together", fill("rated-together", together), null, cites));
        }
        return steps;
    }

    private List<Because> agreed(Said said, Answer answer) {
        List<String> cites =
                said.answeredAs().stream().map(id -> "answers/" + id).toList();
        List<Because> steps = new ArrayList<>();
        steps.add(new Because("answer", answer(said, answer), null, cites));
        if (answer.since() != null) {
            Map<String, String> since = Map.of("since", answer.since().toString());
            steps.add(new Because("since", fill("stalled", since), null, cites));
        }
        return steps;
    }

    /** What a group of raters said. */
    String rated(GroupView view) {
        Map<String, String> values =
                Map.of("group", Wording.capital(group(view.group())), "levels", levels(view.levels()));
        return fill(view.levels().known() ? "rated" : "rated-unknown", values);
    }

    /** How a sentence calls a group of raters. */
    String group(String group) {
        return framework.sentence("raters-" + group);
    }

    private String answer(Said said, Answer answer) {
        Map<String, String> values = new HashMap<>();
        values.put("answered", framework.sentence(said.groups().isEmpty() ? "answered" : "agreed"));
        if (!answer.level().rated()) {
            return fill("answer-unsure", values);
        }
        values.put("levels", framework.nameOfLevel(answer.level().number()));
        if (answer.evidence() == null) {
            return fill("answer", values);
        }
        values.put("evidence", answer.evidence());
        return fill(said.stale() ? "answer-with-stale-evidence" : "answer-with-evidence", values);
    }

    /** How what was said and what was measured differ. */
    String difference(Standing standing) {
        Said said = standing.said();
        if (said != null && said.disputed()) {
            return framework.sentence("disputed");
        }
        Interval spoken = said == null ? Interval.UNKNOWN : said.levels();
        return fill("differs", Map.of("said", levels(spoken), "measured", levels(standing.measured())));
    }

    /** An interval of levels in words. */
    String levels(Interval levels) {
        if (!levels.known()) {
            return framework.sentence("unknown");
        } else if (levels.low() == levels.high()) {
            return framework.nameOfLevel(levels.low());
        }
        Map<String, String> names = Map.of(
                "low", framework.nameOfLevel(levels.low()),
                "high", framework.nameOfLevel(levels.high()));
        if (levels.low() == Interval.ABSENT) {
            return fill("at-most", names);
        }
        return fill(levels.high() == Interval.EXEMPLARY ? "at-least" : "between", names);
    }

    /** A sentence of the vocabulary, filled; a person's words in the values stay as they are. */
    String fill(String code, Map<String, String> values) {
        return Wording.fill(framework.sentence(code), values);
    }

    private static String labels(List<Fact> facts) {
        return facts.stream().map(Fact::label).collect(Collectors.joining(", "));
    }

    private static List<String> paths(List<Fact> facts) {
        return facts.stream().map(Fact::path).toList();
    }
}
