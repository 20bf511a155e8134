/** Views of one {@link org.leadershipadvisor.advice.Advice}: the same ids in the same order, in other clothes. */
@NullMarked
package org.leadershipadvisor.report;

import org.jspecify.annotations.NullMarked;
