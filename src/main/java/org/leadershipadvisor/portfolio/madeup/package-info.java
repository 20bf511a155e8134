/** Made-up sites, to try many at once: invented, but mixed as real ones are. */
@NullMarked
package org.leadershipadvisor.portfolio.madeup;

import org.jspecify.annotations.NullMarked;
