package org.leadershipadvisor.inference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.leadershipadvisor.framework.Interval;
import org.leadershipadvisor.profile.Answer;
import org.leadershipadvisor.profile.Profile;
import org.leadershipadvisor.profile.Rater;
import org.leadershipadvisor.profile.RaterGroup;

/** What a profile says about each practice: the agreed answer, or else the span of the groups of raters. */
final class Answers {

    private final Map<String, Answer> agreed;
    private final Map<String, Map<RaterGroup, List<Answer>>> rated = new TreeMap<>();
    private final LocalDate asOf;

    Answers(Profile profile, LocalDate asOf) {
        agreed = profile.answers();
        this.asOf = asOf;
        profile.raters().forEach(this::gather);
    }

    private void gather(Rater rater) {
        rater.answers()
                .forEach((practice, answer) -> rated.computeIfAbsent(practice, any -> new EnumMap<>(RaterGroup.class))
                        .computeIfAbsent(rater.group(), any -> new ArrayList<>())
                        .add(answer));
    }

    /** Whether everybody who spoke of the practice said that it does not apply. */
    boolean notApplicable(String practice) {
        Answer answer = agreed.get(practice);
        if (answer != null) {
            return answer.level() == Answer.Level.NOT_APPLICABLE;
        }
        Collection<List<Answer>> groups = rated.getOrDefault(practice, Map.of()).values();
        return !groups.isEmpty() && groups.stream().flatMap(List::stream).noneMatch(Answers::applies);
    }

    private static boolean applies(Answer answer) {
        return answer.level() != Answer.Level.NOT_APPLICABLE;
    }

    /** What was said, or null where nobody said anything. */
    @Nullable
    Said said(String practice) {
        Answer answer = agreed.get(practice);
        if (answer != null) {
            boolean stale = answer.asOf() != null && answer.asOf().isBefore(tooOld());
            return new Said(levels(answer, stale), answer, Map.of(), stale);
        }
        Map<RaterGroup, Interval> groups = new EnumMap<>(RaterGroup.class);
        rated.getOrDefault(practice, Map.of()).forEach((group, answers) -> median(answers, group, groups));
        return groups.values().stream()
                .reduce(Interval::hull)
                .map(span -> new Said(span, null, groups, false))
                .orElse(null);
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

    private static void median(List<Answer> answers, RaterGroup group, Map<RaterGroup, Interval> groups) {
        List<Interval> intervals = answers.stream()
                .filter(Answers::applies)
                .map(answer -> levels(answer, false))
                .toList();
        if (!intervals.isEmpty()) {
            int size = intervals.size();
            int low = intervals.stream().map(Interval::low).sorted().toList().get((size - 1) / 2);
            int high = intervals.stream().map(Interval::high).sorted().toList().get(size / 2);
            groups.put(group, new Interval(low, high));
        }
    }
}
