package org.leadershipadvisor.comparison;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.leadershipadvisor.advice.Advice;
import org.leadershipadvisor.profile.Profile;

/**
 * Tells causes apart by trying: the old facts by today's rules, the old facts at the new day, the new facts at the new
 * day.
 *
 * @param advise today's rules: advice for a profile on a day
 */
public record Trials(BiFunction<Profile, LocalDate, Advice> advise) {

    /**
     * One end of a comparison.
     *
     * @param given the advice
     * @param profile what the advice was made from; null where that is not at hand
     */
    public record End(Snapshot given, @Nullable Profile profile) {}

    /** A profile on a day, by today's rules. */
    public End end(Profile profile, LocalDate day) {
        return new End(Snapshot.of(advise.apply(profile, day)), profile);
    }

    /** All that can be tried between two ends, with the ends. */
    public List<Snapshot> between(End before, End after) {
        List<Snapshot> chain = new ArrayList<>(List.of(before.given()));
        for (Snapshot trial : trials(before, after)) {
            boolean sameRules =
                    trial.brief().tool().equals(before.given().brief().tool())
                            || trial.brief().tool().equals(after.given().brief().tool());
            if (sameRules && differ(chain.get(chain.size() - 1), trial) && differ(trial, after.given())) {
                chain.add(trial);
            }
        }
        chain.add(after.given());
        return chain;
    }

    private List<Snapshot> trials(End before, End after) {
        LocalDate oldDay = before.given().brief().asOf();
        LocalDate newDay = after.given().brief().asOf();
        if (before.profile() != null) {
            return List.of(at(before.profile(), oldDay), at(before.profile(), newDay));
        }
        return after.profile() == null ? List.of() : List.of(at(after.profile(), oldDay));
    }

    private Snapshot at(Profile profile, LocalDate day) {
        return Snapshot.of(advise.apply(profile, day));
    }

    private static boolean differ(Snapshot one, Snapshot other) {
        return !Cause.Made.of(one.brief()).equals(Cause.Made.of(other.brief()));
    }
}
