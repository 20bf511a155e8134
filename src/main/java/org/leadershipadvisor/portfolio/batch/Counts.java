package org.leadershipadvisor.portfolio.batch;

import java.util.Map;
import java.util.TreeMap;
import org.leadershipadvisor.framework.Names;

/**
 * What became of inputs.
 *
 * @param advised how many were advised
 * @param duplicatesKept how many of them have the id of a site before them
 * @param refused how many were refused, by reason
 */
record Counts(long advised, long duplicatesKept, Map<String, Long> refused) {

    static final Counts NONE = new Counts(0, 0, Map.of());

    Counts {
        refused = new TreeMap<>(refused);
    }

    Counts plusAdvised(boolean duplicate) {
        return new Counts(advised + 1, duplicatesKept + (duplicate ? 1 : 0), refused);
    }

    Counts plus(Refusal.Reason reason) {
        Map<String, Long> more = new TreeMap<>(refused);
        more.merge(Names.of(reason), 1L, Long::sum);
        return new Counts(advised, duplicatesKept, more);
    }

    long allRefused() {
        return refused.values().stream().mapToLong(Long::longValue).sum();
    }
}
