package org.leadershipadvisor.inference;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.leadershipadvisor.framework.Framework;
import org.leadershipadvisor.framework.Interval;
import org.leadershipadvisor.profile.Answer;
import org.leadershipadvisor.profile.Profile;
import org.leadershipadvisor.profile.Ternary;

/**
 * What a profile says about each practice: the agreed answer, or else the span of the groups of raters, whose views are
 * kept in either case. Answers to an alias are answers to the practice it stands for.
 */
final class Answers {

    private final Map<String, Map<String, Answer>> agreed = new HashMap<>();
    private final Set<String> waived = new HashSet<>();
    private final Ratings ratings;
    private final Framework framework;
    private final LocalDate tooOld;

    Answers(Framework framework, Profile profile, LocalDate asOf) {
        this.framework = framework;
        tooOld = asOf.minusMonths(Thresholds.STALE_MONTHS);
        profile.answers().entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, Answer> entry) -> alias(entry.getKey()))
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(entry -> agree(entry.getKey(), entry.getValue()));
        ratings = new Ratings(profile.raters(), framework::resolve, answer -> levels(answer, stale(answer)));
    }

    /** A practice's own answer comes before those to its aliases. */
    private boolean alias(String id) {
        return !id.equals(framework.resolve(id));
    }

    private void agree(String id, Answer answer) {
        String practice = framework.resolve(id);
        if (answer.applies()) {
            agreed.computeIfAbsent(practice, any -> new LinkedHashMap<>()).put(id, answer);
        } else {
            waived.add(practice);
        }
    }

    /** Whether everybody who spoke of the practice said that it does not apply. */
    boolean notApplicable(String practice) {
        return !agreed.containsKey(practice) && (waived.contains(practice) || ratings.notApplicable(practice));
    }

    /** What was said, or null where nobody said anything. */
    @Nullable
    Said said(String practice) {
        Map<String, Answer> answers = agreed.get(practice);
        return answers == null ? rated(practice) : agreed(practice, answers);
    }

    private Said agreed(String practice, Map<String, Answer> answers) {
        Answer first = answers.values().iterator().next();
        Interval span = levels(first, stale(first));
        int highestLow = Interval.ABSENT;
        int lowestHigh = Interval.EXEMPLARY;
        for (Answer answer : answers.values()) {
            Interval one = levels(answer, stale(answer));
            span = span.hull(one);
            highestLow = Math.max(highestLow, one.low());
            lowestHigh = Math.min(lowestHigh, one.high());
        }
        boolean disputed = highestLow > lowestHigh;
        return new Said(span, List.copyOf(answers.keySet()), first, ratings.views(practice), stale(first), disputed);
    }

    private @Nullable Said rated(String practice) {
        Interval span = ratings.span(practice);
        return span == null ? null : new Said(span, List.of(), null, ratings.views(practice), false, false);
    }

    private boolean stale(Answer answer) {
        return answer.asOf() != null && answer.asOf().isBefore(tooOld);
    }

    /** The day before which evidence is too old, and since which standing still is stalling. */
    LocalDate tooOld() {
        return tooOld;
    }

    /** Exemplary without evidence of this year that shows the practice is a claim: at least in place. */
    private static Interval levels(Answer answer, boolean stale) {
        boolean shown = answer.shown() && !stale && answer.backedByShow() != Ternary.YES;
        return answer.level() == Answer.Level.EXEMPLARY && !shown
                ? Interval.atLeast(Interval.IN_PLACE)
                : answer.interval();
    }
}
