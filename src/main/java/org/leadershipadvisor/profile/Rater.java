package org.leadershipadvisor.profile;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One person's answers; reports show groups, never persons. */
public record Rater(
        @Field("A number or pseudonym, to join questionnaires; never printed") @Nullable
        String id,

        @Field(value = "The role group the person belongs to", required = true)
        RaterGroup group,

        @Field(value = "Answers by practice id", required = true)
        Map<String, Answer> answers) {

    public Rater {
        answers = Map.copyOf(answers);
    }
}
