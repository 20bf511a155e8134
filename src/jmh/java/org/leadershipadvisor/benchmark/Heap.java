package org.leadershipadvisor.benchmark;

import java.lang.management.ManagementFactory;
import org.leadershipadvisor.portfolio.batch.BatchProgress;

/** Watches what of the heap is live as a batch goes on. */
final class Heap implements BatchProgress {

    private static final int EVERY = 2000;

    private long most;

    /** Bytes in use after a full collection. */
    static long live() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    /** The most live bytes there were. */
    long most() {
        return most;
    }

    @Override
    public void begin(long bytes) {
        most = live();
    }

    @Override
    public void at(long done, long refused, long bytes) {
        if (done % EVERY == 0) {
            most = Math.max(most, live());
        }
    }
}
