package org.leadershipadvisor.advice;

import java.util.List;
import org.leadershipadvisor.framework.Component;
import org.leadershipadvisor.framework.Source;
import org.leadershipadvisor.profile.Ternary;

/**
 * A failure pattern that is there.
 *
 * @param id its id
 * @param alert whether it comes before the normal order
 * @param status firm, or possible where it is there only by statements that contradict others
 * @param title what is going on
 * @param meaning what it does to the organisation
 * @param signs all its signs, with what each rests on
 * @param recommends ids of the recommendations that answer it or that it makes more urgent, by rank
 * @param holdsBack ids of the recommendations that had better wait for it, by rank
 * @param caution why these had better wait; empty where it holds nothing back
 * @param leveragePoints numbers of the points it bears on
 * @param components the framework components it bears on
 * @param source where in the framework it comes from
 */
public record PatternFound(
        String id,
        boolean alert,
        Status status,
        String title,
        String meaning,
        List<SignFound> signs,
        List<String> recommends,
        List<String> holdsBack,
        String caution,
        List<Integer> leveragePoints,
        List<Component> components,
        Source source) {

    /**
     * One of its signs.
     *
     * @param sign its name
     * @param statement what is true when it shows
     * @param says whether it shows
     * @param because what says so
     */
    public record SignFound(String sign, String statement, Ternary says, List<Because> because) {}
}
