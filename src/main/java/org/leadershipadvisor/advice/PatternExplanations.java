package org.leadershipadvisor.advice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leadershipadvisor.framework.Framework;
import org.leadershipadvisor.framework.Pattern;
import org.leadershipadvisor.framework.Wording;
import org.leadershipadvisor.inference.Conclusions;
import org.leadershipadvisor.inference.PatternFinding;
import org.leadershipadvisor.inference.Said;
import org.leadershipadvisor.inference.Sign;
import org.leadershipadvisor.inference.SignFinding;
import org.leadershipadvisor.profile.Fact;
import org.leadershipadvisor.profile.Ternary;

/** Puts patterns into sentences: what is going on, by which signs, and what had better wait for it. */
final class PatternExplanations {

    private final Framework framework;
    private final Wording wording;
    private final Explanations explanations;
    private final Conclusions conclusions;
    private final Map<String, PatternFinding> findings;

    PatternExplanations(Framework framework, Wording wording, Explanations explanations, Conclusions conclusions) {
        this.framework = framework;
        this.wording = wording;
        this.explanations = explanations;
        this.conclusions = conclusions;
        findings = conclusions.patterns().stream()
                .collect(Collectors.toUnmodifiableMap(PatternFinding::pattern, finding -> finding));
    }

    PatternFinding finding(String pattern) {
        return Objects.requireNonNull(findings.get(pattern));
    }

    /** Whether a pattern's sign shows. */
    boolean shows(String pattern, String sign) {
        return finding(pattern).signs().stream().anyMatch(one -> one.sign().equals(sign) && one.says() == Ternary.YES);
    }

    /** The pattern and the signs that show it, down to answers and registers. */
    List<Because> of(String pattern) {
        List<Because> steps = new ArrayList<>();
        steps.add(new Because("pattern", title(pattern), null, List.of()));
        finding(pattern).signs().stream()
                .filter(sign -> sign.says() == Ternary.YES)
                .forEach(sign -> {
                    steps.add(new Because("sign", statement(pattern, sign), null, List.of()));
                    steps.addAll(readings(sign));
                });
        return List.copyOf(steps);
    }

    /** Each sign of a pattern, showing or not. */
    List<PatternFound.SignFound> signs(String pattern) {
        return finding(pattern).signs().stream()
                .map(sign ->
                        new PatternFound.SignFound(sign.sign(), statement(pattern, sign), sign.says(), readings(sign)))
                .toList();
    }

    /** Several patterns by their titles, as part of a sentence. */
    String titles(List<String> ids) {
        return ids.stream().map(id -> Wording.uncapital(title(id))).collect(Collectors.joining("; "));
    }

    /** Why an action had better wait for a pattern. */
    Because heldBack(String id) {
        return caveat("held-back", framework.pattern(id));
    }

    /** Which pattern would make an action wait, if what somebody is unsure of stood worst. */
    Because doubted(String id) {
        return caveat("doubted", framework.pattern(id));
    }

    private Because caveat(String code, Pattern pattern) {
        Map<String, String> values =
                Map.of("title", Wording.uncapital(title(pattern.id())), "caution", wording.of(pattern.caution()));
        return new Because(code, explanations.spoken().fill(code, values), null, List.of("patterns/" + pattern.id()));
    }

    private String title(String pattern) {
        return wording.of(framework.pattern(pattern).title());
    }

    private String statement(String pattern, SignFinding sign) {
        return wording.of(
                Objects.requireNonNull(framework.pattern(pattern).signs().get(sign.sign()))
                        .statement());
    }

    /** What shows a sign, or, where nothing does, all that was looked at. */
    private List<Because> readings(SignFinding sign) {
        return sign.readings().stream()
                .filter(reading -> sign.says() != Ternary.YES || reading.says() == Ternary.YES)
                .flatMap(reading -> reading(reading).stream())
                .distinct()
                .toList();
    }

    private List<Because> reading(Sign sign) {
        if (sign.reading().isEmpty()) {
            return sign.practices().stream()
                    .map(conclusions.standings()::get)
                    .flatMap(standing -> explanations.of(standing).stream())
                    .toList();
        }
        String template = Objects.requireNonNull(
                        framework.pattern(sign.pattern()).signs().get(sign.sign()))
                .readings()
                .get(sign.reading());
        if (template == null) {
            throw new IllegalStateException(
                    sign.pattern() + " has no sentence for the reading " + sign.reading() + " of " + sign.sign());
        }
        String rule = framework
                .ruleThatConcludes(sign.pattern() + "#" + sign.sign() + "#" + sign.reading())
                .orElse(null);
        return List.of(new Because(sign.reading(), wording.of(template, values(sign)), rule, cites(sign)));
    }

    private Map<String, String> values(Sign sign) {
        Map<String, String> values = new HashMap<>(sign.values());
        values.put("practices", sign.practices().stream().map(this::practice).collect(Collectors.joining("; ")));
        return values;
    }

    private String practice(String id) {
        return Wording.uncapital(wording.of(framework.practice(id).statement()));
    }

    private List<String> cites(Sign sign) {
        return Stream.concat(
                        sign.from().stream().map(Fact::path),
                        sign.practices().stream().flatMap(this::answers))
                .toList();
    }

    private Stream<String> answers(String practice) {
        Said said =
                Objects.requireNonNull(conclusions.standings().get(practice)).said();
        return said == null ? Stream.empty() : said.answeredAs().stream().map(id -> "answers/" + id);
    }
}
