package org.leadershipadvisor.advice;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leadershipadvisor.framework.Component;
import org.leadershipadvisor.framework.Effort;
import org.leadershipadvisor.framework.Source;

/**
 * An action for the leadership team.
 *
 * @param id the action's id
 * @param practice the practice it brings about; null where it answers a pattern
 * @param pattern the pattern it answers; null where it brings about a practice
 * @param title an imperative
 * @param why what goes wrong without it
 * @param how steps in order, the first doable this week
 * @param doneWhen how the team will know
 * @param owner who owns it, in the organisation's own words
 * @param ownerRole the same as a role of the vocabulary: {@code board-chair}
 * @param effort what it asks of the team
 * @param rank its place over the whole list, from 1
 * @param wave when its turn comes
 * @param focus whether it is one of the few to take up now
 * @param status how sure it is
 * @param alert whether it answers an alert, or mends what an alert shows by, so that it comes first in its wave
 * @param caveats why it is not firm, where it is not: what it is held back by, or rests on
 * @param subjects what it is about, as paths in the profile
 * @param fingerprint the same as long as site, id and subjects are
 * @param priority why it ranks where it does
 * @param because what earned it, down to answers and registers
 * @param blockedBy what must come first
 * @param alongside what is half done and has to be finished beside it
 * @param providedThat what it takes for granted and nobody knows yet
 * @param betterAfter what had better come first and surely is no more than begun; never a block
 * @param frees gaps that wait for it
 * @param leveragePoints numbers of the points it serves
 * @param components the framework components it serves
 * @param source where in the framework it comes from
 */
public record Recommendation(
        String id,
        @Nullable String practice,
        @Nullable String pattern,
        String title,
        String why,
        List<String> how,
        String doneWhen,
        String owner,
        String ownerRole,
        Effort effort,
        int rank,
        Wave wave,
        boolean focus,
        Status status,
        boolean alert,
        List<Because> caveats,
        List<String> subjects,
        String fingerprint,
        Priority priority,
        List<Because> because,
        List<PracticeRef> blockedBy,
        List<PracticeRef> alongside,
        List<PracticeRef> providedThat,
        List<PracticeRef> betterAfter,
        List<PracticeRef> frees,
        List<Integer> leveragePoints,
        List<Component> components,
        Source source) {

    Recommendation ranked(int newRank, boolean newFocus) {
        return new Recommendation(
                id,
                practice,
                pattern,
                title,
                why,
                how,
                doneWhen,
                owner,
                ownerRole,
                effort,
                newRank,
                wave,
                newFocus,
                status,
                alert,
                caveats,
                subjects,
                fingerprint,
                priority,
                because,
                blockedBy,
                alongside,
                providedThat,
                betterAfter,
                frees,
                leveragePoints,
                components,
                source);
    }
}
