package org.leadershipadvisor.authoring;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.leadershipadvisor.advice.Advice;
import org.leadershipadvisor.advice.ContradictionFound;
import org.leadershipadvisor.advice.Difference;
import org.leadershipadvisor.advice.Question;
import org.leadershipadvisor.framework.Framework;
import org.leadershipadvisor.framework.Practice;
import org.leadershipadvisor.inference.Conclusions;
import org.leadershipadvisor.inference.PatternFinding;
import org.leadershipadvisor.inference.SignFinding;
import org.leadershipadvisor.inference.Standing;
import org.leadershipadvisor.profile.Ternary;

/** What a case expects, held against what follows. */
final class Expectations {

    private static final String NOT_APPLICABLE = "not-applicable";

    private final RuleCase rules;
    private final Framework framework;

    Expectations(RuleCase rules, Framework framework) {
        this.rules = rules;
        this.framework = framework;
    }

    void check(Conclusions conclusions, Advice advice) {
        conclusions.standings().values().forEach(this::restsOnSomething);
        place("standings").fields().forEach(expected -> standing(expected, conclusions.standings()));
        patterns(conclusions.patterns());
        new RecommendationExpectations(rules, framework).check(advice.recommendations());
        List<String> practices =
                framework.practices().stream().map(Practice::id).toList();
        among("asks", "questions", ids(advice.questions(), Question::practice), practices);
        among("differs", "differences", ids(advice.differences(), Difference::practice), practices);
        List<String> contradictions = framework.judgements().stream()
                .flatMap(judgement -> judgement.contradictions().keySet().stream())
                .toList();
        among("contradicts", "contradictions", ids(advice.contradictions(), ContradictionFound::id), contradictions);
    }

    private static <T> List<String> ids(List<T> things, Function<T, String> id) {
        return things.stream().map(id).toList();
    }

    private Place place(String key) {
        return rules.place().child(key);
    }

    private void restsOnSomething(Standing standing) {
        standing.evidence().stream()
                .filter(evidence -> evidence.from().isEmpty())
                .forEach(evidence -> rules.complain(
                        rules.place(),
                        "evidence " + evidence.code() + " on " + evidence.practice() + " that rests on nothing",
                        "the facts it rests on among its arguments"));
    }

    private void standing(Place expected, Map<String, Standing> standings) {
        String id = expected.name();
        if (framework.findPractice(id).isEmpty()) {
            expected.complainOfName(id, "a practice: ", ids(List.copyOf(framework.practices()), Practice::id));
            return;
        }
        Standing standing = standings.get(id);
        String found = standing == null ? NOT_APPLICABLE : standing.levels().toString();
        rules.equal(expected, "the standing of " + id, found, expected.text());
    }

    private void patterns(List<PatternFinding> findings) {
        Map<String, PatternFinding> byId =
                findings.stream().collect(Collectors.toMap(PatternFinding::pattern, one -> one));
        place("patterns")
                .fields()
                .forEach(expected -> finding(expected, byId)
                        .ifPresent(found -> rules.equal(
                                expected, "the pattern " + expected.name(), word(found.shows()), expected.text())));
        place("signs")
                .fields()
                .forEach(pattern -> finding(pattern, byId)
                        .ifPresent(found -> pattern.fields().forEach(expected -> sign(expected, found))));
    }

    private Optional<PatternFinding> finding(Place place, Map<String, PatternFinding> byId) {
        PatternFinding finding = byId.get(place.name());
        if (finding == null) {
            place.complainOfName(place.name(), "a pattern: ", byId.keySet());
        }
        return Optional.ofNullable(finding);
    }

    private void sign(Place expected, PatternFinding pattern) {
        List<String> signs = ids(pattern.signs(), SignFinding::sign);
        if (!signs.contains(expected.name())) {
            expected.complainOfName(expected.name(), "a sign of " + pattern.pattern() + ": ", signs);
        }
        pattern.signs().stream()
                .filter(sign -> sign.sign().equals(expected.name()))
                .forEach(sign ->
                        rules.equal(expected, "the sign " + expected.name(), word(sign.says()), expected.text()));
    }

    /** How a case says it. */
    static String word(Ternary shows) {
        return switch (shows) {
            case YES -> "there";
            case NO -> "absent";
            case UNKNOWN -> "unknown";
        };
    }

    private void among(String key, String what, List<String> found, Collection<String> known) {
        place(key).entries().forEach(expected -> {
            if (!known.contains(expected.text())) {
                expected.complainOfName(expected.text(), "an id: ", known);
            } else if (!found.contains(expected.text())) {
                rules.complain(expected, "no " + expected.text() + " among the " + what, expected.text());
            }
        });
    }
}
