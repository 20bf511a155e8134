/**
 * From conclusions to advice: grouped, sequenced, ranked, scored, explained. Pure functions that end in one immutable
 * {@link org.leadershipadvisor.advice.Advice}, of which every report is a view.
 */
@NullMarked
package org.leadershipadvisor.advice;

import org.jspecify.annotations.NullMarked;
