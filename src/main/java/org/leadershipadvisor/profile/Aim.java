package org.leadershipadvisor.profile;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An improvement aim for the whole organisation. */
public record Aim(
        @Field(value = "Id, unique in its register", required = true, id = true)
        String id,

        @Field(value = "What is to be achieved, in one sentence", required = true)
        String statement,

        @Field(value = "Id of the measure that shows progress, or none", refersTo = "measures")
        Stated<String> measure,

        @Field(value = "Where the measure stood at the start, in its unit", min = -1_000_000_000) @Nullable
        BigDecimal baseline,

        @Field(value = "Where it shall stand, in the same unit, or none", min = -1_000_000_000)
        Stated<BigDecimal> target,

        @Field("By when, or none") Stated<LocalDate> due,

        @Field(value = "Day of the resolution by the governing body, or none", past = true)
        Stated<LocalDate> adoptedByBoardOn,

        @Field(value = "Day the medical executive committee adopted it in its minutes, or none", past = true)
        Stated<LocalDate> adoptedByMedicalExecutiveOn,

        @Field(
                value = "Share of the appraisal or variable pay of the chief executive that hangs on it, 0 to 1",
                max = 1)
        @Nullable
        BigDecimal appraisalWeight,

        @Field(
                value =
                        "Predicted effect of all planned projects as a share of the way from baseline to target; 1 is enough",
                max = 10)
        @Nullable
        BigDecimal plannedEffect)
        implements Fact {

    private static final MathContext SHARE = new MathContext(2, RoundingMode.DOWN);

    public Aim {
        measure = Stated.orUnknown(measure);
        target = Stated.orUnknown(target);
        due = Stated.orUnknown(due);
        adoptedByBoardOn = Stated.orUnknown(adoptedByBoardOn);
        adoptedByMedicalExecutiveOn = Stated.orUnknown(adoptedByMedicalExecutiveOn);
    }

    @Override
    public String path() {
        return "aims[" + id + "]";
    }

    @Override
    public String label() {
        return statement;
    }

    /** Whether it says how much by when. */
    public Ternary specific() {
        return target.given().and(due.given());
    }

    /** The id of the measure that shows progress, where there is one. */
    public @Nullable String measureId() {
        return measure.valueOrNull();
    }

    /** The way from baseline to target as a share of the baseline, where both are known and the baseline is not 0. */
    public @Nullable BigDecimal changeAsked() {
        BigDecimal aimedAt = target.valueOrNull();
        return aimedAt == null || baseline == null || baseline.signum() == 0
                ? null
                : aimedAt.subtract(baseline).divide(baseline, SHARE).abs();
    }

    /** Whether the planned work is predicted to reach it. */
    public Ternary enoughPlanned() {
        return Ternary.atLeast(plannedEffect, 1);
    }

    /** Whether it counts for anything in the appraisal of the chief executive. */
    public Ternary inAppraisal() {
        return appraisalWeight == null ? Ternary.UNKNOWN : Ternary.of(appraisalWeight.signum() > 0);
    }

    /** Whether its date has passed on a day: no where it has none. */
    public Ternary overdue(LocalDate asOf) {
        return due.value().map(day -> Ternary.of(day.isBefore(asOf))).orElse(due.given());
    }
}
