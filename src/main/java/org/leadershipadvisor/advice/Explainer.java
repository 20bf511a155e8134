package org.leadershipadvisor.advice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.leadershipadvisor.framework.Action;
import org.leadershipadvisor.framework.Framework;
import org.leadershipadvisor.framework.Names;
import org.leadershipadvisor.framework.Practice;
import org.leadershipadvisor.framework.RuleEntry;
import org.leadershipadvisor.framework.Wording;
import org.leadershipadvisor.inference.Conclusions;
import org.leadershipadvisor.inference.Standing;
import org.leadershipadvisor.profile.Profile;

/** Answers why, or why not, for one organisation. */
public final class Explainer {

    private final Framework framework;
    private final View view;
    private final Wording wording;
    private final Verdicts verdicts;
    private final Changes changes;

    /**
     * Explanations for one organisation.
     *
     * @param confidential whether the engine also concludes on a leader's own topics
     * @param engine draws the conclusions of a profile on the day that counts as today
     */
    public Explainer(
            Framework framework, Profile profile, boolean confidential, Function<Profile, Conclusions> engine) {
        this.framework = framework;
        View.Maker maker = other -> new View(framework, other, engine.apply(other));
        view = maker.make(profile);
        wording = new Wording(
                framework,
                profile.organization().setting(),
                profile.organization().roleWords());
        verdicts = new Verdicts(framework, confidential);
        changes = new Changes(framework, wording, verdicts, view, maker);
    }

    /**
     * Why, or why not.
     *
     * @param id of a practice, a recommendation or a pattern
     * @throws IllegalArgumentException where nothing has the id
     */
    public Explanation explain(String id) {
        if (framework.findPractice(id).isPresent()) {
            return practice(id);
        } else if (framework.findPattern(id).isPresent()) {
            return pattern(id);
        }
        return recommendation(framework.action(id));
    }

    private Explanation practice(String asked) {
        String id = framework.resolve(asked);
        Practice practice = framework.practice(id);
        Verdict verdict = verdicts.practice(id, view);
        Standing standing = view.standing(id);
        Changes.Found found = changes.practice(id);
        return new Explanation(
                asked,
                Explanation.Kind.PRACTICE,
                id.equals(asked) ? null : id,
                wording.of(practice.statement()),
                verdict,
                sentence("practice", verdict),
                standing == null ? List.of() : of(standing),
                List.of(),
                otherwise("practice", found));
    }

    private List<Because> of(Standing standing) {
        List<Because> steps = new ArrayList<>(view.explanations().of(standing));
        if (standing.difference()) {
            steps.add(new Because("differs", view.explanations().spoken().difference(standing), null, List.of()));
        }
        return List.copyOf(steps);
    }

    private Explanation pattern(String id) {
        Verdict verdict = verdicts.pattern(id, view);
        Changes.Found found = changes.pattern(id);
        return new Explanation(
                id,
                Explanation.Kind.PATTERN,
                null,
                wording.of(framework.pattern(id).title()),
                verdict,
                sentence("pattern", verdict),
                List.of(),
                view.patterns().signs(id),
                otherwise("pattern", found));
    }

    private Explanation recommendation(Action action) {
        Verdict verdict = verdicts.recommendation(action.id(), view);
        Changes.Found found = changes.recommendation(action);
        return new Explanation(
                action.id(),
                Explanation.Kind.RECOMMENDATION,
                null,
                wording.of(action.title()),
                verdict,
                sentence("recommendation", verdict),
                view.recommendation(action.id()).map(this::of).orElseGet(() -> notMade(action, verdict)),
                action.pattern() == null ? List.of() : view.patterns().signs(action.pattern()),
                otherwise("recommendation", found));
    }

    private List<Because> of(Recommendation one) {
        return Stream.of(
                        one.caveats().stream(),
                        after("waiting-for", one.blockedBy()),
                        after("better-after", one.betterAfter()),
                        one.because().stream())
                .flatMap(steps -> steps)
                .toList();
    }

    private Stream<Because> after(String code, List<PracticeRef> first) {
        return first.stream()
                .map(ref -> new Because(
                        code,
                        fill(code, Map.of("statement", Wording.uncapital(ref.statement()))),
                        null,
                        List.of(ref.practice())));
    }

    private List<Because> notMade(Action action, Verdict verdict) {
        Standing standing = action.practice() == null ? null : view.standing(action.practice());
        Stream<Because> rules = verdict == Verdict.NOTHING_PARTICULAR ? rulesThatEarn(action) : Stream.empty();
        return Stream.concat(rules, standing == null ? Stream.empty() : of(standing).stream())
                .toList();
    }

    /** What would earn an action that answers something particular. */
    private Stream<Because> rulesThatEarn(Action action) {
        String topic = action.id().substring(0, action.id().indexOf('/'));
        return framework.topic(topic).orElseThrow().rules().stream()
                .filter(rule -> rule.concludes().startsWith(action.id() + "#"))
                .map(RuleEntry::name)
                .map(rule -> new Because("would-earn", fill("would-earn", Map.of("rule", rule)), rule, List.of()));
    }

    private Explanation.@Nullable Otherwise otherwise(String kind, Changes.Found found) {
        Verdict verdict = found.otherwise();
        return verdict == null ? null : new Explanation.Otherwise(found.changes(), verdict, sentence(kind, verdict));
    }

    private String sentence(String kind, Verdict verdict) {
        return framework.sentence(kind + "-" + Names.of(verdict));
    }

    private String fill(String code, Map<String, String> values) {
        return view.explanations().spoken().fill(code, values);
    }
}
