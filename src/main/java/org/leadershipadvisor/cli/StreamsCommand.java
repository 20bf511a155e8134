package org.leadershipadvisor.cli;

import java.util.concurrent.Callable;

/** A command that talks to streams. */
abstract class StreamsCommand implements Callable<Integer> {

    private final Streams streams;

    StreamsCommand(Streams streams) {
        this.streams = streams;
    }

    final Streams streams() {
        return streams;
    }

    /** Whether it must compile rules. */
    boolean compilesRules() {
        return false;
    }
}
