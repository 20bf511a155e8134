/**
 * The vocabulary of the framework: leverage points, components, topics, practices and actions, as the files under
 * {@code rules/} word them. Immutable; read once.
 */
@NullMarked
package org.leadershipadvisor.framework;

import org.jspecify.annotations.NullMarked;
