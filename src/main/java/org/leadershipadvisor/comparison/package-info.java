/** What became of one organisation between two advices: pure functions, nothing read and nothing written. */
@NullMarked
package org.leadershipadvisor.comparison;

import org.jspecify.annotations.NullMarked;
