package org.leadershipadvisor.inference;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.leadershipadvisor.framework.Framework;
import org.leadershipadvisor.framework.Interval;
import org.leadershipadvisor.profile.Answer;
import org.leadershipadvisor.profile.Profile;

/**
 * What a profile says about each practice: the agreed answer, or else the span of the groups of raters, whose views are
 * kept in either case. Answers to an alias are answers to the practice it stands for.
 */
final class Answers {

    private final Map<String, Map<String, Answer>> agreed = new TreeMap<>();
    private final Ratings ratings;
    private final Framework framework;
    private final LocalDate asOf;

    Answers(Framework framework, Profile profile, LocalDate asOf) {
        this.framework = framework;
        this.asOf = asOf;
        new TreeMap<>(profile.answers()).forEach(this::agree);
        ratings = new Ratings(profile.raters(), framework::resolve, answer -> levels(answer, stale(answer)));
    }

    /** A practice's own answer comes before those to its aliases. */
    private void agree(String id, Answer answer) {
        String practice = framework.resolve(id);
        agreed.computeIfAbsent(practice, any -> new TreeMap<>(ownFirst(practice)))
                .put(id, answer);
    }

    private static Comparator<String> ownFirst(String practice) {
        return Comparator.comparing((String id) -> !id.equals(practice)).thenComparing(Comparator.naturalOrder());
    }

    /** Whether everybody who spoke of the practice said that it does not apply. */
    boolean notApplicable(String practice) {
        Collection<Answer> answers = agreed.getOrDefault(practice, Map.of()).values();
        return answers.isEmpty()
                ? ratings.notApplicable(practice)
                : answers.stream().noneMatch(Answer::applies);
    }

    /** What was said, or null where nobody said anything. */
    @Nullable
    Said said(String practice) {
        Map<String, Answer> answers = new LinkedHashMap<>(agreed.getOrDefault(practice, Map.of()));
        answers.values().removeIf(answer -> !answer.applies());
        return answers.isEmpty() ? rated(practice) : agreed(practice, answers);
    }

    private Said agreed(String practice, Map<String, Answer> answers) {
        List<Interval> levels = answers.values().stream()
                .map(answer -> levels(answer, stale(answer)))
                .toList();
        Interval span = levels.stream().reduce(Interval::hull).orElseThrow();
        boolean disputed = levels.stream().anyMatch(one -> levels.stream().anyMatch(other -> !one.meets(other)));
        Answer first = answers.values().iterator().next();
        return new Said(span, List.copyOf(answers.keySet()), first, ratings.views(practice), stale(first), disputed);
    }

    private @Nullable Said rated(String practice) {
        return ratings.span(practice)
                .map(span -> new Said(span, List.of(), null, ratings.views(practice), false, false))
                .orElse(null);
    }

    private boolean stale(Answer answer) {
        return answer.asOf() != null && answer.asOf().isBefore(tooOld());
    }

    /** The day before which evidence is too old, and since which standing still is stalling. */
    LocalDate tooOld() {
        return asOf.minusMonths(Thresholds.STALE_MONTHS);
    }

    /** Exemplary without evidence of this year is a claim: at least in place. */
    private static Interval levels(Answer answer, boolean stale) {
        boolean claimed = answer.level() == Answer.Level.EXEMPLARY && (!answer.shown() || stale);
        return claimed ? Interval.atLeast(Interval.IN_PLACE) : answer.interval();
    }
}
