package org.leadershipadvisor.profile;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Somebody who leads a project, and how far that person is freed for it. */
public record ProjectLeader(
        @Field(value = "Id of the leader", refersTo = "leaders") @Nullable
        String leader,

        @Field(value = "Share of working time freed for the project, 0 to 1", max = 1) @Nullable
        BigDecimal releasedShare,

        @Field("Whether the organisation counts this person among its best")
        Ternary topPerformer) {

    public ProjectLeader {
        topPerformer = topPerformer == null ? Ternary.UNKNOWN : topPerformer;
    }
}
