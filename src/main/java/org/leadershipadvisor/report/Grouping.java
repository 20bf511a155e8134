package org.leadershipadvisor.report;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.leadershipadvisor.advice.Advice;
import org.leadershipadvisor.advice.Recommendation;
import org.leadershipadvisor.advice.Score;
import org.leadershipadvisor.advice.Wave;

/** By what a report groups the recommendations after those to take up first. */
public enum Grouping {
    /** By when their turn comes. */
    WAVE {
        @Override
        List<Group> groups(Advice advice) {
            return List.of(
                    new Group(Headings.ALSO_NOW, Parts.rest(advice, Wave.NOW), ""),
                    new Group(Headings.NEXT, Parts.rest(advice, Wave.NEXT), ""),
                    new Group(Headings.LATER, Parts.rest(advice, Wave.LATER), ""));
        }
    },
    /** By the leverage point they serve; those that serve several stand under each. */
    LEVERAGE_POINT {
        @Override
        List<Group> groups(Advice advice) {
            return advice.leveragePoints().stream()
                    .map(point -> group(
                            advice,
                            "Leverage point " + point.number() + ": " + point.name(),
                            point.score(),
                            one -> one.leveragePoints().contains(point.number())))
                    .toList();
        }
    },
    /** By the component of the framework they serve; those that serve several stand under each. */
    COMPONENT {
        @Override
        List<Group> groups(Advice advice) {
            return advice.components().stream()
                    .map(component -> group(
                            advice,
                            component.name(),
                            component.score(),
                            one -> one.components().contains(component.component())))
                    .toList();
        }
    };

    /**
     * Recommendations under one heading.
     *
     * @param heading what they have in common
     * @param recommendations by rank
     * @param remark what to say before them, or where there are none; empty where nothing is
     */
    record Group(String heading, List<Recommendation> recommendations, String remark) {

        /** Whether there is anything to print. */
        boolean speaks() {
            return !recommendations.isEmpty() || !remark.isEmpty();
        }
    }

    abstract List<Group> groups(Advice advice);

    /** The few to take up now, which every grouping leaves to stand first. */
    static Group focus(Advice advice) {
        return new Group(Headings.FOCUS, Parts.focus(advice), ActionPhrases.passedOver(Parts.passedOver(advice)));
    }

    private static Group group(Advice advice, String name, @Nullable Score score, Predicate<Recommendation> serves) {
        List<Recommendation> serving =
                Parts.advised(advice).stream().filter(serves).toList();
        String remark = serving.isEmpty() ? Headings.NOTHING_ADDRESSES : "";
        return new Group(name + " (" + Phrases.score(score) + ")", serving, remark);
    }
}
