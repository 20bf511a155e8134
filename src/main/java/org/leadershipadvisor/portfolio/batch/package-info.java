/**
 * Many sites in one run: read as a stream, advised in parallel, written in the order of the inputs, and resumed where a
 * run was cut off.
 */
@NullMarked
package org.leadershipadvisor.portfolio.batch;

import org.jspecify.annotations.NullMarked;
