package org.leadershipadvisor.inference;

import java.util.Collection;
import java.util.Optional;
import org.leadershipadvisor.profile.Aim;
import org.leadershipadvisor.profile.Measure;
import org.leadershipadvisor.profile.Ternary;

/** What an aim's own measure says, for rules that count aims; unknown where no measure of it is described. */
public final class AimFeedback {

    private AimFeedback() {}

    /** Whether the aim's progress comes back monthly, from data that are not too old: no where nothing measures it. */
    public static Ternary monthly(Aim aim, Collection<?> measures) {
        return aim.measure()
                .given()
                .and(measure(aim, measures)
                        .map(measure -> measure.timely(Thresholds.MONTH, Thresholds.LONGEST_LAG))
                        .orElse(Ternary.UNKNOWN));
    }

    /** Whether a body looks at the aim's measure. */
    public static Ternary reviewedBy(Measure.Body body, Aim aim, Collection<?> measures) {
        return measure(aim, measures).map(measure -> measure.reviewedBy(body)).orElse(Ternary.UNKNOWN);
    }

    private static Optional<Measure> measure(Aim aim, Collection<?> measures) {
        return measures.stream()
                .map(Measure.class::cast)
                .filter(measure -> measure.id().equals(aim.measureId()))
                .findFirst();
    }
}
