package org.leadershipadvisor.comparison;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leadershipadvisor.advice.Brief;
import org.leadershipadvisor.comparison.Comparison.Fate;
import org.leadershipadvisor.framework.Interval;

/** What became of one recommendation along a chain of advices. */
record ActionFate(Chain chain, String id) {

    Comparison.ActionChange change(String title) {
        Brief.Action before = chain.first().actions().get(id);
        Brief.Action after = chain.last().actions().get(id);
        Brief.Action any = after == null ? before : after;
        String practice = any == null ? null : any.practice();
        Interval standsAt = chain.last().levels(practice);
        Fate fate = fate(before, after, standsAt);
        return new Comparison.ActionChange(
                id,
                title,
                fate,
                practice,
                standsAt,
                place(before),
                place(after),
                missing(after, before),
                missing(before, after),
                chain.causes(seen -> matter(seen.actions().get(id))));
    }

    private static Fate fate(Brief.@Nullable Action before, Brief.@Nullable Action after, @Nullable Interval standsAt) {
        if (before == null) {
            return Fate.NEW;
        } else if (after == null) {
            return standsAt != null && standsAt.inPlace() ? Fate.RESOLVED : Fate.WITHDRAWN;
        } else if (moved(before, after)) {
            return Fate.MOVED;
        }
        return before.fingerprint().equals(after.fingerprint()) ? Fate.UNCHANGED : Fate.OTHER_SUBJECTS;
    }

    /** A rank alone is no move: one action gone lifts all that stood below it. */
    private static boolean moved(Brief.Action before, Brief.Action after) {
        return before.wave() != after.wave() || before.focus() != after.focus() || before.status() != after.status();
    }

    /** All of a recommendation that makes a change when it differs. */
    private static @Nullable List<Object> matter(Brief.@Nullable Action action) {
        return action == null ? null : List.of(action.wave(), action.focus(), action.status(), action.fingerprint());
    }

    private static Comparison.@Nullable Place place(Brief.@Nullable Action action) {
        return action == null
                ? null
                : new Comparison.Place(
                        action.rank(), action.wave(), action.focus(), action.status(), action.fingerprint());
    }

    /** What one is about and the other is not; nothing where either is missing. */
    private static List<String> missing(Brief.@Nullable Action one, Brief.@Nullable Action other) {
        return one == null || other == null
                ? List.of()
                : one.subjects().stream()
                        .filter(subject -> !other.subjects().contains(subject))
                        .toList();
    }
}
