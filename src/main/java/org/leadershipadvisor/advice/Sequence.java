package org.leadershipadvisor.advice;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.leadershipadvisor.framework.Framework;
import org.leadershipadvisor.inference.Standing;

/** What must come before what, given how things stand. */
final class Sequence {

    /**
     * What stands before a practice, as practice ids.
     *
     * @param blockedBy surely no more than a beginning, and required, directly or behind a doubt
     * @param alongside half done and required
     * @param providedThat required, and nobody knows
     */
    record Before(Collection<String> blockedBy, Collection<String> alongside, Collection<String> providedThat) {}

    private final Framework framework;
    private final Map<String, Standing> standings;

    Sequence(Framework framework, Map<String, Standing> standings) {
        this.framework = framework;
        this.standings = standings;
    }

    Before before(String practice) {
        Before before = new Before(new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>());
        gather(practice, before);
        return before;
    }

    private void gather(String practice, Before before) {
        for (String required : framework.prerequisites().requiredBy(practice)) {
            Standing standing = standings.get(required);
            if (standing != null) {
                place(standing, before);
            }
        }
    }

    private void place(Standing standing, Before before) {
        if (standing.scarce()) {
            before.blockedBy().addAll(partsToBlame(standing));
        } else if (standing.gap()) {
            before.alongside().add(standing.practice());
        } else if (standing.doubt() && before.providedThat().add(standing.practice())) {
            gather(standing.practice(), before);
        }
    }

    /** A whole that blocks blocks through those of its parts that are no more than begun, as they are what is advised. */
    private List<String> partsToBlame(Standing standing) {
        List<String> parts = framework.leaves(standing.practice()).stream()
                .map(standings::get)
                .filter(Objects::nonNull)
                .filter(Standing::gap)
                .map(Standing::practice)
                .toList();
        return parts.isEmpty() ? List.of(standing.practice()) : parts;
    }

    Wave wave(String practice) {
        Collection<String> blockers = before(practice).blockedBy();
        if (blockers.isEmpty()) {
            return Wave.NOW;
        }
        return blockers.stream().allMatch(blocker -> wave(blocker) == Wave.NOW) ? Wave.NEXT : Wave.LATER;
    }

    /** Gaps that wait for a practice, directly or through others. */
    List<String> frees(String practice) {
        return framework.prerequisites().waitingFor(practice).stream()
                .filter(waiting -> {
                    Standing standing = standings.get(waiting);
                    return standing != null && standing.gap();
                })
                .sorted(Comparator.comparingInt(framework::order))
                .toList();
    }
}
