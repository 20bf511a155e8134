package org.leadershipadvisor.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/**
 * Counts the processor time of all Java threads, an engine's own among them, but not of Java's compiler and collector. On
 * a busy machine it says what work costs, where the clock says what others were doing; the least of several rounds
 * counts.
 */
public final class Processor implements InternalProfiler {

    /** The name of the result: microseconds for one call. */
    static final String NAME = "processor";

    private static final boolean QUICK = Boolean.getBoolean("quick");
    private static final long ROUND = QUICK ? 0 : 700_000;
    private static final int MOST_ROUNDS = QUICK ? 1 : 15;
    private static final int STEADY_ROUNDS = 4;
    private static final double FASTER = 0.97;

    private Map<Long, Long> before = Map.of();

    /** Microseconds of processor time that the threads now alive have had. */
    static double micros() {
        return micros(Map.of());
    }

    /** The same without what they had before; what threads that have ended did counts in neither. */
    private static double micros(Map<Long, Long> before) {
        return times().entrySet().stream()
                        .mapToLong(thread -> thread.getValue() - before.getOrDefault(thread.getKey(), 0L))
                        .sum()
                / 1000.0;
    }

    /** Nanoseconds by thread. */
    private static Map<Long, Long> times() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        Map<Long, Long> times = new HashMap<>();
        for (long thread : threads.getAllThreadIds()) {
            times.put(thread, Math.max(0, threads.getThreadCpuTime(thread)));
        }
        return times;
    }

    /**
     * Repeats work until Java's compiler has done with it: in rounds of 0.7 seconds of processor time, until several running
     * are hardly faster than the best before them.
     */
    static void warmUp(Runnable work) {
        double best = Double.MAX_VALUE;
        int steady = 0;
        for (int round = 0; round < MOST_ROUNDS && steady < STEADY_ROUNDS; round++) {
            double each = each(work);
            steady = each < best * FASTER ? 0 : steady + 1;
            best = Math.min(best, each);
        }
    }

    /** Microseconds of processor time for one call, in a round of many. */
    private static double each(Runnable work) {
        double start = micros();
        double end = start + ROUND;
        int calls = 0;
        do {
            work.run();
            calls++;
        } while (micros() < end);
        return (micros() - start) / calls;
    }

    @Override
    public String getDescription() {
        return "Processor time for one call";
    }

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
        before = times();
    }

    @Override
    public Collection<? extends Result<?>> afterIteration(
            BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
        double each = micros(before) / result.getMetadata().getAllOps();
        return List.of(new ScalarResult(NAME, each, "us/op", AggregationPolicy.MIN));
    }
}
