package org.leadershipadvisor.framework;

import java.util.List;
import java.util.Map;

/**
 * A named failure pattern: a conclusion over several signs that no single practice shows.
 *
 * @param id its name, permanent
 * @param theme the id of its file under {@code rules/patterns}
 * @param alert whether patients may be at risk while it lasts, so that it comes before the normal order
 * @param title what is going on, one sentence without its full stop
 * @param meaning what it does to the organisation, at most two sentences
 * @param signs by name, in order
 * @param needs how many of the signs must show, all needed ones among them
 * @param earns ids of the actions that answer it
 * @param raises what becomes more urgent: ids of practices or actions, or {@code component/name} for all of a component
 * @param holdsBack what had better wait: ids of practices or actions, or {@code component/name}
 * @param caution why that had better wait, one sentence; empty where nothing has to
 * @param leveragePoints numbers of the points it bears on
 * @param components the framework components it bears on
 * @param source where in the framework it comes from
 */
public record Pattern(
        String id,
        String theme,
        boolean alert,
        String title,
        String meaning,
        Map<String, Sign> signs,
        int needs,
        List<String> earns,
        List<String> raises,
        List<String> holdsBack,
        String caution,
        List<Integer> leveragePoints,
        List<Component> components,
        Source source) {

    /**
     * One of its conditions.
     *
     * @param statement what is true when it shows, one sentence without its full stop
     * @param needed whether the pattern is never there without it
     * @param readings by code, how a finding in the registers reads, with the finding's values in braces
     */
    public record Sign(String statement, boolean needed, Map<String, String> readings) {}
}
