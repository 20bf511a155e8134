package org.leadershipadvisor.profile;

import org.jspecify.annotations.Nullable;

/** How an organisation learns from others. */
public record Learning(
        @Field(
                value =
                        "Times in the last 12 months that people were sent to other organisations or to meetings elsewhere",
                max = 10000)
        @Nullable
        Integer visitsPerYear,

        @Field(value = "Ideas brought back from them that were tried in the last 12 months", max = 10000) @Nullable
        Integer visitIdeasTriedPerYear)
        implements Fact {

    @Override
    public String path() {
        return "learning";
    }

    @Override
    public String label() {
        return "the learning register";
    }
}
