package org.leadershipadvisor.inference;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.leadershipadvisor.framework.Framework;
import org.leadershipadvisor.framework.Interval;
import org.leadershipadvisor.framework.Practice;
import org.leadershipadvisor.profile.Answer;

/** Merges what was said and what was measured into one standing a practice. */
final class Standings {

    private final Framework framework;
    private final Answers answers;
    private final Map<String, List<Evidence>> evidence;
    private final Map<String, Standing> standings = new LinkedHashMap<>();

    private Standings(Framework framework, Answers answers, List<Evidence> evidence) {
        this.framework = framework;
        this.answers = answers;
        this.evidence = evidence.stream()
                .sorted(Comparator.comparing(Evidence::code).thenComparing(Evidence::paths))
                .collect(Collectors.groupingBy(Evidence::practice, Collectors.toUnmodifiableList()));
    }

    /** @param confidential whether to conclude on topics that are a leader's own */
    static Map<String, Standing> of(
            Framework framework, Answers answers, List<Evidence> evidence, boolean confidential) {
        Standings merged = new Standings(framework, answers, evidence);
        framework.practices().stream()
                .filter(Practice::asked)
                .filter(practice -> confidential || !framework.confidential(practice))
                .forEach(merged::asked);
        framework.practices().stream().filter(Practice::composite).forEach(merged::composite);
        return merged.inOrder();
    }

    private Map<String, Standing> inOrder() {
        Map<String, Standing> ordered = new LinkedHashMap<>();
        for (Practice practice : framework.practices()) {
            Standing standing = standings.get(practice.id());
            if (standing != null) {
                ordered.put(practice.id(), standing);
            }
        }
        return ordered;
    }

    private void asked(Practice practice) {
        if (!answers.notApplicable(practice.id())) {
            Said said = answers.said(practice.id());
            put(practice, said, said == null ? Interval.UNKNOWN : said.levels(), List.of());
        }
    }

    /** A composite stands at the mean of its parts; parts nobody spoke of count at its own answer. */
    private void composite(Practice practice) {
        List<Standing> parts = framework.leaves(practice.id()).stream()
                .map(standings::get)
                .filter(Objects::nonNull)
                .toList();
        if (answers.notApplicable(practice.id()) || parts.isEmpty()) {
            return;
        }
        Said said = answers.said(practice.id());
        Interval own = said == null ? Interval.UNKNOWN : said.levels();
        List<Interval> levels = parts.stream()
                .map(Standing::levels)
                .map(part -> part.known() ? part : own)
                .toList();
        Interval mean = new Interval(mean(levels, Interval::low), mean(levels, Interval::high));
        put(practice, said, mean, parts);
    }

    private static int mean(List<Interval> levels, ToIntFunction<Interval> end) {
        return levels.stream().mapToInt(end).sum() / levels.size();
    }

    private void put(Practice practice, @Nullable Said said, Interval levels, List<Standing> parts) {
        List<Evidence> found = evidence.getOrDefault(practice.id(), List.of());
        Interval measured = measured(found);
        boolean differs =
                (said != null && (said.disputed() || !said.levels().meets(measured))) || !levels.meets(measured);
        Interval result = levels.clampInto(measured);
        standings.put(
                practice.id(),
                new Standing(
                        practice.id(),
                        practice.remedy(),
                        result,
                        said,
                        found,
                        measured,
                        differs,
                        result.gap() && stalled(said),
                        practice.composite(),
                        any(parts, Standing::gap),
                        any(parts, Standing::unsure)));
    }

    private static boolean any(List<Standing> parts, Predicate<Standing> which) {
        return !parts.isEmpty() && parts.stream().anyMatch(which);
    }

    /** Measures narrow one another; where they cannot, each measures a part, and the weakest part counts. */
    private static Interval measured(List<Evidence> found) {
        if (found.isEmpty()) {
            return Interval.UNKNOWN;
        }
        int weakest = Interval.EXEMPLARY;
        int low = Interval.ABSENT;
        int high = Interval.EXEMPLARY;
        for (Evidence one : found) {
            weakest = Math.min(weakest, one.levels().low());
            low = Math.max(low, one.levels().low());
            high = Math.min(high, one.levels().high());
        }
        return new Interval(low <= high ? low : weakest, high);
    }

    private boolean stalled(@Nullable Said said) {
        Answer answer = said == null ? null : said.answer();
        return answer != null
                && answer.since() != null
                && answer.level() != Answer.Level.ABSENT
                && answer.since().isBefore(answers.tooOld());
    }
}
