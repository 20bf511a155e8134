/** What all HTML documents share. */
@NullMarked
package org.leadershipadvisor.html;

import org.jspecify.annotations.NullMarked;
