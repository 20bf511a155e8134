package org.leadershipadvisor.inference;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leadershipadvisor.framework.Interval;
import org.leadershipadvisor.profile.Answer;

/**
 * What was said about a practice.
 *
 * @param levels the levels it leaves possible
 * @param answeredAs ids under which the practice was answered: its own first, then those of its aliases
 * @param answer the agreed answer, where there is one
 * @param groups what each group of raters said that is large enough to be shown, beside any agreed answer
 * @param stale whether the evidence behind the answer is too old to show it
 * @param disputed whether the practice and its aliases were answered differently
 */
public record Said(
        Interval levels,
        List<String> answeredAs,
        @Nullable Answer answer,
        List<GroupView> groups,
        boolean stale,
        boolean disputed) {

    /** Whether evidence is given that is not too old. */
    public boolean shown() {
        return answer != null && answer.shown() && !stale;
    }

    /** Whether somebody said outright that they do not know. */
    public boolean unsure() {
        return !levels.known();
    }
}
