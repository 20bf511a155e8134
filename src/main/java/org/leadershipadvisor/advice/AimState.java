package org.leadershipadvisor.advice;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.leadershipadvisor.profile.Aim;
import org.leadershipadvisor.profile.Measure;
import org.leadershipadvisor.profile.Profile;
import org.leadershipadvisor.profile.Ternary;

/**
 * An aim for the whole organisation, and where it stands. Values are in the unit of its measure.
 *
 * @param id its id
 * @param statement what is to be achieved
 * @param measured whether a measure shows progress
 * @param measure what that measure is called; null where there is none or nothing is said
 * @param baseline where it stood at the start; null where unknown
 * @param latest where it stood last; null where unknown
 * @param latestOn the day that {@code latest} describes; null where unknown
 * @param wayGone how much of the way from baseline to target is behind it, in whole per cent, below 0 where it went
 *     the other way, at most 1000 either way; null where a value is missing
 * @param quantified whether it says how much
 * @param target where it shall stand; null where there is no target or nothing is said
 * @param dated whether it says by when
 * @param due by when; null where there is no date or nothing is said
 * @param adopted whether the governing body adopted it
 * @param adoptedByBoardOn the day of that resolution; null where there was none or nothing is said
 * @param plannedPercent how much of the way all planned projects are predicted to go, in whole per cent; null where
 *     unknown
 */
public record AimState(
        String id,
        String statement,
        Ternary measured,
        @Nullable String measure,
        @Nullable BigDecimal baseline,
        @Nullable BigDecimal latest,
        @Nullable LocalDate latestOn,
        @Nullable Integer wayGone,
        Ternary quantified,
        @Nullable BigDecimal target,
        Ternary dated,
        @Nullable LocalDate due,
        Ternary adopted,
        @Nullable LocalDate adoptedByBoardOn,
        @Nullable Integer plannedPercent) {

    private static final BigDecimal FARTHEST = BigDecimal.valueOf(1000);

    static @Nullable List<AimState> all(Profile profile) {
        List<Aim> aims = profile.aims();
        return aims == null
                ? null
                : aims.stream().map(aim -> of(aim, measure(aim, profile))).toList();
    }

    private static @Nullable Measure measure(Aim aim, Profile profile) {
        List<Measure> measures = Objects.requireNonNullElse(profile.measures(), List.of());
        return measures.stream()
                .filter(one -> one.id().equals(aim.measureId()))
                .findFirst()
                .orElse(null);
    }

    private static AimState of(Aim aim, @Nullable Measure measure) {
        BigDecimal latest = measure == null ? null : measure.latest();
        BigDecimal target = aim.target().valueOrNull();
        return new AimState(
                aim.id(),
                aim.statement(),
                aim.measure().given(),
                measure == null ? aim.measureId() : measure.label(),
                aim.baseline(),
                latest,
                measure == null ? null : measure.latestOn(),
                wayGone(aim.baseline(), latest, target),
                aim.target().given(),
                target,
                aim.due().given(),
                aim.due().valueOrNull(),
                aim.adoptedByBoardOn().given(),
                aim.adoptedByBoardOn().valueOrNull(),
                aim.plannedEffect() == null ? null : percent(aim.plannedEffect(), BigDecimal.ONE));
    }

    private static @Nullable Integer wayGone(
            @Nullable BigDecimal from, @Nullable BigDecimal now, @Nullable BigDecimal to) {
        return from == null || now == null || to == null || from.compareTo(to) == 0
                ? null
                : percent(now.subtract(from), to.subtract(from));
    }

    private static int percent(BigDecimal part, BigDecimal whole) {
        return part.movePointRight(2)
                .divide(whole, 0, RoundingMode.HALF_UP)
                .min(FARTHEST)
                .max(FARTHEST.negate())
                .intValue();
    }
}
