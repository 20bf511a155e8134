package org.leadershipadvisor.portfolio.batch;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Has inputs advised by several threads, and hands what became of them on in their order. The thread that calls it reads
 * and writes; between the two only so many inputs are under way.
 */
final class Pipeline {

    /** Takes results in order. */
    interface Sink {
        void take(Entry entry, SiteResult result) throws IOException;
    }

    /** Enough to keep every thread at work while a block is written to the disk. */
    private static final int WAITING_PER_THREAD = 64;

    private static final long MOST_BYTES = 16L << 20;

    private final SiteAdvisor advisor;
    private final ExecutorService threads;
    private final int most;
    private final Deque<Pending> window = new ArrayDeque<>();
    private long bytes;

    private record Pending(Entry entry, Future<SiteResult> result) {}

    private Pipeline(SiteAdvisor advisor, int count) {
        this.advisor = advisor;
        most = WAITING_PER_THREAD * count;
        threads = Executors.newFixedThreadPool(count, work -> {
            Thread thread = new Thread(work, "advisor");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Takes all inputs to the sink. */
    static void run(Inputs inputs, SiteAdvisor advisor, int threads, Sink sink) throws IOException {
        Pipeline pipeline = new Pipeline(advisor, threads);
        try {
            pipeline.run(inputs, sink);
        } finally {
            pipeline.threads.shutdownNow();
        }
    }

    private void run(Inputs inputs, Sink sink) throws IOException {
        Entry next = inputs.next();
        while (next != null || !window.isEmpty()) {
            if (next != null && room(next)) {
                begin(next);
                next = inputs.next();
            } else {
                end(sink);
            }
        }
    }

    private boolean room(Entry next) {
        return window.isEmpty() || (window.size() < most && bytes + next.size() <= MOST_BYTES);
    }

    private void begin(Entry entry) {
        bytes += entry.size();
        window.add(new Pending(entry, threads.submit(() -> entry.result(advisor))));
    }

    private void end(Sink sink) throws IOException {
        Pending first = window.remove();
        bytes -= first.entry.size();
        sink.take(first.entry, result(first.result));
    }

    private static SiteResult result(Future<SiteResult> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BatchException("The run was interrupted: go on with --resume");
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
