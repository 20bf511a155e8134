package org.leadershipadvisor.advice;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leadershipadvisor.framework.Framework;
import org.leadershipadvisor.framework.Wording;
import org.leadershipadvisor.inference.Candidate;
import org.leadershipadvisor.inference.Contradiction;
import org.leadershipadvisor.inference.PatternFinding;
import org.leadershipadvisor.inference.Reason;
import org.leadershipadvisor.inference.Sign;

/** What keeps a recommendation from being firm: patterns that hold it back, statements that cannot all be right. */
final class Caveats {

    private final Framework framework;
    private final Wording wording;
    private final Explanations explanations;
    private final PatternExplanations patterns;
    private final List<Contradiction> contradictions;

    Caveats(
            Framework framework,
            Wording wording,
            Explanations explanations,
            PatternExplanations patterns,
            List<Contradiction> contradictions) {
        this.framework = framework;
        this.wording = wording;
        this.explanations = explanations;
        this.patterns = patterns;
        this.contradictions = contradictions;
    }

    /** What holds it back, or, where nothing does, what makes it no more than possible. */
    List<Because> of(Candidate candidate, List<Reason> why) {
        List<String> heldBackBy = candidate.voices().heldBackBy();
        return heldBackBy.isEmpty()
                ? Stream.concat(
                                disputes(why),
                                candidate.voices().doubtedBy().stream().map(patterns::doubted))
                        .toList()
                : heldBackBy.stream().map(patterns::heldBack).toList();
    }

    static Status status(Candidate candidate, List<Because> caveats) {
        if (!candidate.voices().heldBackBy().isEmpty()) {
            return Status.HELD_BACK;
        }
        return caveats.isEmpty() ? Status.FIRM : Status.POSSIBLE;
    }

    /** The contradictions it rests on, where every reason for it rests on one. */
    private Stream<Because> disputes(List<Reason> why) {
        Set<String> practices = new TreeSet<>();
        for (Reason reason : why) {
            Set<String> disputed = disputed(reason);
            if (disputed.isEmpty()) {
                return Stream.empty();
            }
            practices.addAll(disputed);
        }
        return contradictions.stream()
                .filter(contradiction -> contradiction.sides().stream().anyMatch(practices::contains))
                .map(this::dispute);
    }

    private Set<String> disputed(Reason reason) {
        Stream<String> practices = reason.pattern() == null
                ? Stream.of(String.valueOf(reason.practice()))
                : disputed(patterns.finding(reason.pattern()));
        return practices
                .filter(practice -> contradictions.stream()
                        .anyMatch(contradiction -> contradiction.sides().contains(practice)))
                .collect(Collectors.toSet());
    }

    private static Stream<String> disputed(PatternFinding finding) {
        return finding.firm()
                ? Stream.empty()
                : finding.signs().stream()
                        .flatMap(sign -> sign.readings().stream())
                        .map(Sign::practices)
                        .flatMap(List::stream);
    }

    private Because dispute(Contradiction contradiction) {
        String title = wording.of(framework.contradiction(contradiction.id()).title());
        return new Because(
                "contradiction",
                explanations.spoken().fill("contradicted", Map.of("title", Wording.uncapital(title))),
                null,
                List.of("contradictions/" + contradiction.id()));
    }
}
