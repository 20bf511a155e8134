package org.leadershipadvisor.advice;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leadershipadvisor.framework.Component;

/**
 * How a leverage point stands. The score is this tool's own construct.
 *
 * @param number its number, 1 to 7
 * @param name its name
 * @param score its score; null where none of its practices applies
 * @param weak whether it is surely not in place as a whole
 * @param components the components the source's crosswalk maps it to
 */
public record LeveragePointScore(
        int number, String name, @Nullable Score score, boolean weak, List<Component> components) {}
