package org.leadershipadvisor.profile;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** How patients, families and the community take part. */
public record Patients(
        @Field(value = "Seats of patients and families on the governing body and its quality committee", max = 1000)
        @Nullable
        Integer boardSeats,

        @Field(value = "Meetings a year with community or tribal advisers", max = 366) @Nullable
        BigDecimal communityMeetingsPerYear,

        @Field(value = "Share of priorities that those meetings changed, 0 to 1", max = 1) @Nullable
        BigDecimal prioritiesChangedShare)
        implements Fact {

    @Override
    public String path() {
        return "patients";
    }

    @Override
    public String label() {
        return "the patients register";
    }
}
