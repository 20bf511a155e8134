package org.leadershipadvisor.profile;

import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
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

    private static final Comparator<Rater> BY_GROUP_AND_ID = Comparator.comparing(Rater::group)
            .thenComparing(Rater::id, Comparator.nullsFirst(Comparator.naturalOrder()));

    public Rater {
        answers = Map.copyOf(answers);
    }

    /** In an order of their own, so that the order in which people answered changes nothing. */
    static List<Rater> sorted(List<Rater> raters) {
        IdentityHashMap<Rater, String> texts = new IdentityHashMap<>();
        return raters.stream()
                .sorted(BY_GROUP_AND_ID.thenComparing(rater -> texts.computeIfAbsent(rater, Rater::text)))
                .toList();
    }

    private static String text(Rater rater) {
        return new TreeMap<>(rater.answers).toString();
    }
}
