/** The front door of the leadership advisor. */
@NullMarked
package org.leadershipadvisor;

import org.jspecify.annotations.NullMarked;
