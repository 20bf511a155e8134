package org.leadershipadvisor.advice;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One step of an explanation.
 *
 * @param code what kind of step it is; stable
 * @param sentence what it says
 * @param rule name of the rule that concluded it; null where it was said, or is plain arithmetic
 * @param cites where in the profile it stands: {@code projects[sepsis]}, {@code answers/topic/practice}
 */
public record Because(
        String code, String sentence, @Nullable String rule, List<String> cites) {}
