package org.leadershipadvisor.advice;

import org.jspecify.annotations.Nullable;
import org.leadershipadvisor.framework.Component;

/**
 * How a component of the framework stands.
 *
 * @param component which
 * @param name its name
 * @param score its score; null where nothing addresses it
 */
public record ComponentScore(
        Component component, String name, @Nullable Score score) {}
