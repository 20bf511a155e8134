package org.leadershipadvisor.inference;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.leadershipadvisor.framework.Framework;
import org.leadershipadvisor.framework.Pattern;

/** Counts the signs of every pattern. */
final class Patterns {

    private final Framework framework;
    private final Map<String, Map<String, List<Sign>>> signs;
    private final Set<String> contradicted;

    private Patterns(Framework framework, List<Sign> signs, List<Contradiction> contradictions) {
        this.framework = framework;
        this.signs = signs.stream().collect(Collectors.groupingBy(Sign::pattern, Collectors.groupingBy(Sign::sign)));
        contradicted = contradictions.stream()
                .flatMap(contradiction -> contradiction.sides().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What the signs say of every pattern, in the framework's order. */
    static List<PatternFinding> of(Framework framework, List<Sign> signs, List<Contradiction> contradictions) {
        Patterns patterns = new Patterns(framework, signs, contradictions);
        return framework.patterns().stream().map(patterns::finding).toList();
    }

    private PatternFinding finding(Pattern pattern) {
        Map<String, List<Sign>> readings = signs.getOrDefault(pattern.id(), Map.of());
        List<SignFinding> found = pattern.signs().entrySet().stream()
                .map(sign -> SignFinding.of(
                        sign.getKey(), sign.getValue(), readings.getOrDefault(sign.getKey(), List.of()), contradicted))
                .toList();
        return PatternFinding.of(pattern, found, framework);
    }
}
