/** Many sites at once: what is everybody's problem, who should be called first, and who can teach whom. */
@NullMarked
package org.leadershipadvisor.portfolio;

import org.jspecify.annotations.NullMarked;
