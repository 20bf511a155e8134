package org.leadershipadvisor.profile;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** How physicians take part. */
public record Physicians(
        @Field(value = "Share of physicians who say that executives understand what drives them, 0 to 1", max = 1)
        @Nullable
        BigDecimal motivationSharedShare,

        @Field(
                value =
                        "Share of executives and nurse managers who say they would be backed in a hard conversation, 0 to 1",
                max = 1)
        @Nullable
        BigDecimal managersBackedShare,

        @Field(
                value = "Decisions of the last 12 months reversed, or put off more than 60 days, because of one person",
                max = 1000)
        @Nullable
        Integer decisionsStoppedByOnePerson,

        @Field("Whether there are physicians whose results nobody but themselves reviews")
        Ternary selfReviewed)
        implements Fact {

    public Physicians {
        selfReviewed = selfReviewed == null ? Ternary.UNKNOWN : selfReviewed;
    }

    @Override
    public String path() {
        return "physicians";
    }

    @Override
    public String label() {
        return "the physicians register";
    }
}
