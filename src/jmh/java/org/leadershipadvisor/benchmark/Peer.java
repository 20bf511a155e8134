package org.leadershipadvisor.benchmark;

import java.util.Collection;
import java.util.List;

/** One way of drawing the compared conclusions. Thread-safe once made. */
@FunctionalInterface
interface Peer {

    /** All that follows from a site's facts, in any order. */
    Collection<Object> conclude(List<Object> facts);
}
