package org.leadershipadvisor.inference;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Statements that cannot all hold.
 *
 * @param id its name in {@code rules/judgement/contradictions.yaml}
 * @param sides the practices whose standings cannot all be right, by id
 */
public record Contradiction(String id, List<String> sides) {

    /** Standings that cannot all be right. */
    public static Contradiction between(String id, Standing... sides) {
        return new Contradiction(
                id,
                Stream.of(sides)
                        .map(Standing::practice)
                        .sorted(Comparator.naturalOrder())
                        .toList());
    }
}
