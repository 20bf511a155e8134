package org.leadershipadvisor.profile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Something measured over time. */
public record Measure(
        @Field(value = "Id, unique in its register", required = true, id = true)
        String id,

        @Field("What is measured") @Nullable String name,

        @Field("What it measures: the whole system, a strategy, or a project") @Nullable
        Level level,

        @Field(value = "Days between two reports", min = 1, max = 3650) @Nullable
        Integer reportedEveryDays,

        @Field(value = "Age of the newest data when a report comes out, in days", max = 3650) @Nullable
        Integer lagDays,

        @Field("Bodies that look at it regularly; empty where none does") @Nullable
        Set<Body> reviewedBy,

        @Field("Who can see it; empty where nobody can") @Nullable
        Set<Audience> sharedWith,

        @Field("Whether it is shown as a line over time") Ternary shownOverTime,

        @Field(value = "Its newest value, in its unit", min = -1_000_000_000) @Nullable
        BigDecimal latest,

        @Field(value = "Day the newest value describes", past = true) @Nullable
        LocalDate latestOn)
        implements Fact {

    public Measure {
        reviewedBy = reviewedBy == null ? null : Set.copyOf(reviewedBy);
        sharedWith = sharedWith == null ? null : Set.copyOf(sharedWith);
        shownOverTime = shownOverTime == null ? Ternary.UNKNOWN : shownOverTime;
    }

    @Override
    public String path() {
        return "measures[" + id + "]";
    }

    @Override
    public String label() {
        return name == null ? id : name;
    }

    /** What a measure measures. */
    public enum Level {
        SYSTEM,
        STRATEGY,
        PROJECT
    }

    /** Who looks at measures. */
    public enum Body {
        BOARD,
        BOARD_QUALITY_COMMITTEE,
        SENIOR_TEAM,
        MEDICAL_EXECUTIVE_COMMITTEE
    }

    /** Who can see measures. */
    public enum Audience {
        STAFF,
        PATIENTS,
        PUBLIC
    }

    /** Whether it is reported at least so often, from data that are no older, both in days. */
    public Ternary timely(int longestInterval, int longestLag) {
        return Ternary.atMost(reportedEveryDays, longestInterval).and(Ternary.atMost(lagDays, longestLag));
    }

    /** Whether a body looks at it. */
    public Ternary reviewedBy(Body body) {
        return reviewedBy == null ? Ternary.UNKNOWN : Ternary.of(reviewedBy.contains(body));
    }

    /** Whether an audience can see it. */
    public Ternary sharedWith(Audience audience) {
        return sharedWith == null ? Ternary.UNKNOWN : Ternary.of(sharedWith.contains(audience));
    }
}
