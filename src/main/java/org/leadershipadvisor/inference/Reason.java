package org.leadershipadvisor.inference;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.leadershipadvisor.profile.Fact;

/**
 * What earns a recommendation.
 *
 * @param recommendation the action's id
 * @param practice id of the practice whose standing it looks at; null where a pattern earns it
 * @param pattern id of the pattern that earns it; null where a practice does
 * @param code {@link #GAP}, {@link #PATTERN}, or which of the action's sentences says it
 * @param subjects what it is about, by path; empty where it is about the practice as a whole
 * @param values what the sentence is filled with
 */
public record Reason(
        String recommendation,
        @Nullable String practice,
        @Nullable String pattern,
        String code,
        List<Fact> subjects,
        Map<String, String> values) {

    /** The code of the reason that a practice is surely not in place. */
    public static final String GAP = "gap";

    /** The code of the reason that a pattern is there. */
    public static final String PATTERN = "pattern";

    /** The practice is surely not in place. */
    public static Reason gap(Standing standing) {
        return new Reason(standing.remedy(), standing.practice(), null, GAP, List.of(), Map.of());
    }

    /** A pattern is there that the action answers. */
    public static Reason pattern(PatternFinding finding, String recommendation) {
        return new Reason(recommendation, null, finding.pattern(), PATTERN, List.of(), Map.of());
    }

    /** Something particular that calls for the practice's own remedy. */
    public static Reason about(Standing standing, String code, Fact... subjects) {
        return of(standing, standing.remedy(), code, subjects);
    }

    /** Something particular that calls for another action on the practice. */
    public static Reason of(Standing standing, String recommendation, String code, Fact... subjects) {
        List<Fact> sorted = Evidence.sorted(subjects);
        return new Reason(recommendation, standing.practice(), null, code, sorted, names(sorted));
    }

    private static Map<String, String> names(List<Fact> subjects) {
        return subjects.isEmpty() ? Map.of() : Map.of("subject", subjects.get(0).label());
    }

    /** The same with a number its sentence can use. */
    public Reason with(String name, Number number) {
        return with(name, Values.plain(number));
    }

    /** The same with a text its sentence can use. */
    public Reason with(String name, String text) {
        return new Reason(recommendation, practice, pattern, code, subjects, Values.with(values, name, text));
    }
}
