package org.leadershipadvisor.profile;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A standing body below the governing one. */
public record Committee(
        @Field(value = "Id, unique in its register", required = true, id = true)
        String id,

        @Field("What it is called") @Nullable String name,
        @Field(value = "Which body it is", required = true) Kind kind,

        @Field(value = "Meetings a year", max = 366) @Nullable
        BigDecimal meetingsPerYear,

        @Field(value = "Times a year the measures are on its agenda and discussed", max = 366) @Nullable
        BigDecimal measureReviewsPerYear,

        @Field(
                value = "Share of meetings with the aims or their strategy in the first half of the agenda, 0 to 1",
                max = 1)
        @Nullable
        BigDecimal aimsInFirstHalfShare,

        @Field(value = "Changes of strategy in the last 12 months that measures gave rise to", max = 1000) @Nullable
        Integer strategyChangesPerYear,

        @Field(
                value = "Changes of pace, people or resources in the last 12 months that measures gave rise to",
                max = 1000)
        @Nullable
        Integer executionCorrectionsPerYear,

        @Field(value = "Share of what walkarounds raised that is closed within 60 days, 0 to 1", max = 1) @Nullable
        BigDecimal issuesClosedShare)
        implements Fact {

    @Override
    public String path() {
        return "committees[" + id + "]";
    }

    @Override
    public String label() {
        return name == null ? id : name;
    }

    /** Whether it is one of the bodies at the top, as far as its kind says. */
    public boolean topLevel() {
        return kind != Kind.OTHER;
    }

    /** The bodies a profile tells apart. */
    public enum Kind {
        SENIOR_TEAM,
        BOARD_QUALITY,
        MEDICAL_EXECUTIVE,
        FINANCE,
        OTHER
    }
}
