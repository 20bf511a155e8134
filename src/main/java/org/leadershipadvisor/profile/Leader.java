package org.leadershipadvisor.profile;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A post of leadership and whoever holds it. */
public record Leader(
        @Field(value = "Id, unique in its register", required = true, id = true)
        String id,

        @Field("Name or title; printed in reports") @Nullable
        String name,

        @Field(value = "Which post the person holds", required = true)
        Role role,

        @Field("Whether the person sits on the senior executive team")
        Ternary onSeniorTeam,

        @Field("How the post is held") @Nullable Appointment appointment,

        @Field("Whether somebody is named who is ready to take the post over")
        Ternary successorReady,

        @Field(value = "Ids of the aims of which the person owns a named part; empty where none", refersTo = "aims")
        @Nullable
        Set<String> ownsAims,

        @Field("Whether the person was trained in improvement methods")
        Ternary trainedInImprovement,

        @Field("Whether the person did improvement work of their own in the last 12 months")
        Ternary ownImprovementWork,

        @Field(value = "Times a year the person teaches improvement to others", max = 1000) @Nullable
        BigDecimal teachingSessionsPerYear,

        @Field(value = "Hours a month spent on reviewing projects", max = 300) @Nullable
        BigDecimal projectReviewHoursPerMonth,

        @Field(value = "Walkarounds a month", max = 300) @Nullable
        BigDecimal walkaroundsPerMonth)
        implements Fact {

    public Leader {
        onSeniorTeam = onSeniorTeam == null ? Ternary.UNKNOWN : onSeniorTeam;
        successorReady = successorReady == null ? Ternary.UNKNOWN : successorReady;
        ownsAims = ownsAims == null ? null : Set.copyOf(ownsAims);
        trainedInImprovement = trainedInImprovement == null ? Ternary.UNKNOWN : trainedInImprovement;
        ownImprovementWork = ownImprovementWork == null ? Ternary.UNKNOWN : ownImprovementWork;
    }

    @Override
    public String path() {
        return "leaders[" + id + "]";
    }

    @Override
    public String label() {
        return name == null ? id : name;
    }

    /** The posts a profile tells apart. */
    public enum Role {
        CHIEF_EXECUTIVE,
        FINANCE_DIRECTOR,
        MEDICAL_DIRECTOR,
        NURSING_DIRECTOR,
        QUALITY_DIRECTOR,
        OTHER_EXECUTIVE,
        PHYSICIAN_LEADER,
        MANAGER,
        OTHER
    }

    /** How a post is held. */
    public enum Appointment {
        PERMANENT,
        ACTING,
        VACANT
    }

    /** Whether the post is filled for good. */
    public Ternary heldForGood() {
        return appointment == null ? Ternary.UNKNOWN : Ternary.of(appointment == Appointment.PERMANENT);
    }

    /** Whether the person was trained in improvement and used it in work of their own. */
    public Ternary usesImprovement() {
        return trainedInImprovement.and(ownImprovementWork);
    }

    /** Whether the person was at least trained in improvement or used it in work of their own. */
    public Ternary trainedOrImproving() {
        return trainedInImprovement.or(ownImprovementWork);
    }

    /** Whether the person owns a named part of any aim. */
    public Ternary ownsAnAim() {
        return ownsAims == null ? Ternary.UNKNOWN : Ternary.of(!ownsAims.isEmpty());
    }
}
