package org.leadershipadvisor.advice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.leadershipadvisor.framework.Framework;
import org.leadershipadvisor.framework.Interval;
import org.leadershipadvisor.framework.Names;
import org.leadershipadvisor.framework.Wording;
import org.leadershipadvisor.inference.GroupView;
import org.leadershipadvisor.inference.Said;
import org.leadershipadvisor.inference.Standing;
import org.leadershipadvisor.profile.Answer;
import org.leadershipadvisor.profile.Ternary;

/** Puts what people said into sentences: the agreed answer and what backs it, and what each group answered. */
final class Spoken {

    private final Framework framework;

    Spoken(Framework framework) {
        this.framework = framework;
    }

    /** All that was said of a practice: the agreed answer, then each group's. */
    List<Because> of(String practice, Said said) {
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
        if (said.stale()) {
            return fill("answer-with-stale-evidence", values);
        } else if (answer.level().number() < Interval.IN_PLACE || answer.backedByShow() != Ternary.YES) {
            return fill("answer-with-evidence", values);
        }
        values.put("kind", framework.sentence("evidence-" + Names.of(Objects.requireNonNull(answer.evidenceKind()))));
        return fill("answer-with-show", values);
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
}
