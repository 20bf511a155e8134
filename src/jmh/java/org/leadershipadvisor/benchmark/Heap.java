package org.leadershipadvisor.benchmark;

import com.sun.management.GarbageCollectorMXBean;
import com.sun.management.GcInfo;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;
import java.util.Objects;
import org.leadershipadvisor.portfolio.batch.BatchProgress;

/** Watches what is in use after collections, as a batch goes on. */
final class Heap implements BatchProgress {

    private static final int EVERY = 100;

    private final List<String> pools = ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .map(MemoryPoolMXBean::getName)
            .toList();

    private long most;

    /** The most bytes there were. */
    long most() {
        return most;
    }

    @Override
    public void begin(long bytes) {
        most = 0;
    }

    @Override
    public void at(long done, long refused, long bytes) {
        if (done % EVERY == 0) {
            most = Math.max(most, usedAfterCollection());
        }
    }

    private long usedAfterCollection() {
        return ManagementFactory.getPlatformMXBeans(GarbageCollectorMXBean.class).stream()
                .map(GarbageCollectorMXBean::getLastGcInfo)
                .filter(Objects::nonNull)
                .mapToLong(this::used)
                .max()
                .orElse(0);
    }

    private long used(GcInfo last) {
        return pools.stream()
                .mapToLong(pool -> last.getMemoryUsageAfterGc().get(pool).getUsed())
                .sum();
    }
}
