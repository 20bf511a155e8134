package org.leadershipadvisor.profile;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The highest governing body. */
public record Board(
        @Field(value = "Meetings a year", max = 366) @Nullable
        BigDecimal meetingsPerYear,

        @Field(value = "Share of meeting time spent on quality, 0 to 1", max = 1) @Nullable
        BigDecimal qualityTimeShare,

        @Field(value = "Usual place of the aims on the agenda; 1 is first", min = 1, max = 100) @Nullable
        Integer aimsAgendaPosition,

        @Field(value = "Times a year it looks at the measures of the aims", max = 366) @Nullable
        BigDecimal aimReviewsPerYear,

        @Field(value = "Times a year it reviews how the strategy is carried out", max = 366) @Nullable
        BigDecimal executionReviewsPerYear,

        @Field(value = "Times in the last 24 months that the chief executive changed, acting ones counted", max = 24)
        @Nullable
        Integer chiefExecutiveChangesInTwoYears,

        @Field(
                value = "Results that got worse, or patients harmed here, that it was told of in the last 12 months",
                max = 10000)
        @Nullable
        Integer badNewsPerYear)
        implements Fact {

    @Override
    public String path() {
        return "board";
    }

    @Override
    public String label() {
        return "the board";
    }

    /** Whether it looks at the measures of the aims at all. */
    public Ternary looksAtAims() {
        return some(aimReviewsPerYear);
    }

    /** Whether it reviews how the strategy is carried out at all. */
    public Ternary reviewsExecution() {
        return some(executionReviewsPerYear);
    }

    /** Whether it was told of anything bad in the last 12 months. */
    public Ternary toldBadNews() {
        return Ternary.atLeast(badNewsPerYear, 1);
    }

    private static Ternary some(@Nullable BigDecimal times) {
        return times == null ? Ternary.UNKNOWN : Ternary.of(times.signum() > 0);
    }
}
