/** The same advice on a cluster: sites of a Spark data set in, results and refusals out. Needs Spark, which brings itself. */
@NullMarked
package org.leadershipadvisor.spark;

import org.jspecify.annotations.NullMarked;
