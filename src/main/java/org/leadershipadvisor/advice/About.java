package org.leadershipadvisor.advice;

import java.util.List;
import org.leadershipadvisor.framework.Action;
import org.leadershipadvisor.framework.Component;
import org.leadershipadvisor.framework.Framework;
import org.leadershipadvisor.framework.Pattern;
import org.leadershipadvisor.framework.Practice;
import org.leadershipadvisor.framework.Source;

/**
 * Where an action belongs in the framework: with the practice it brings about, or the pattern it answers.
 *
 * @param leveragePoints numbers of the points it serves
 * @param components the components it serves
 * @param source where it comes from
 * @param depth how many steps of hard prerequisites lie before it
 * @param order its place in the framework
 */
record About(List<Integer> leveragePoints, List<Component> components, Source source, int depth, int order) {

    static About of(Action action, Framework framework) {
        return action.practice() == null
                ? of(framework.pattern(String.valueOf(action.pattern())), framework)
                : of(framework.practice(action.practice()), framework);
    }

    private static About of(Pattern pattern, Framework framework) {
        return new About(
                pattern.leveragePoints(), pattern.components(), pattern.source(), 0, framework.order(pattern.id()));
    }

    private static About of(Practice practice, Framework framework) {
        return new About(
                practice.leveragePoints(),
                practice.components(),
                framework.topic(practice.topic()).orElseThrow().source(),
                framework.prerequisites().depth(practice.id()),
                framework.order(practice.id()));
    }
}
