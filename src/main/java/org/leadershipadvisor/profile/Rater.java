package org.leadershipadvisor.profile;

import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One person's answers; reports show groups, never persons. */
public record Rater(
        @Field("A number or pseudonym, to join questionnaires; never printed") @Nullable
        String id,

        @Field(value = "The role group the person belongs to", required = true)
        RaterGroup group,

        @Field(value = "Answers by practice id", required = true)
        Map<String, Answer> answers) {

    /** An order of its own, so that the order in which people answered changes nothing. */
    static final Comparator<Rater> ORDER = Comparator.comparing(Rater::group)
            .thenComparing(Rater::id, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(rater -> new TreeMap<>(rater.answers()).toString());

    public Rater {
        answers = Map.copyOf(answers);
    }
}
