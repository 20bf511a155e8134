package org.leadershipadvisor.report;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.SequenceInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * Reads lines of advice in blocks: parses several at the same time and hands them on in order, with never more than a
 * few in memory. Where a block is not what it should be it stops before it, and leaves all from there on to be read one
 * by one, so that messages are the same.
 */
final class AdviceBlocks implements Closeable {

    private static final int THREADS = Runtime.getRuntime().availableProcessors();

    /** One more than are parsed, so that nobody waits for the disk. */
    private static final int AHEAD = THREADS + 1;

    private record Pending(AdviceBlock block, Future<List<AdviceReader.Line>> parsed) {}

    private final BlockStream in;
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS, AdviceBlocks::thread);
    private final Deque<Pending> ahead = new ArrayDeque<>();
    private int lines;

    AdviceBlocks(InputStream in) {
        this.in = new BlockStream(in);
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "advice-reader");
        thread.setDaemon(true);
        return thread;
    }

    /**
     * Hands on all blocks of whole lines, up to the first that is not.
     *
     * @return how many sites there were in them
     */
    int forEach(Consumer<AdviceReader.Line> consumer) throws IOException {
        int sites = 0;
        fill();
        while (!ahead.isEmpty()) {
            Pending first = ahead.element();
            List<AdviceReader.Line> parsed = result(first.parsed());
            if (parsed.isEmpty()) {
                break;
            }
            ahead.remove();
            fill();
            parsed.forEach(consumer);
            sites += parsed.size();
            lines = first.block().lastLine();
        }
        return sites;
    }

    private void fill() {
        AdviceBlock block = ahead.size() < AHEAD ? in.next() : null;
        while (block != null) {
            ahead.add(new Pending(block, threads.submit(block::parsed)));
            block = ahead.size() < AHEAD ? in.next() : null;
        }
    }

    private static List<AdviceReader.Line> result(Future<List<AdviceReader.Line>> parsed) throws IOException {
        try {
            return parsed.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("A block of advice that cannot be parsed", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted");
        }
    }

    /** How many lines were handed on. */
    int lines() {
        return lines;
    }

    /** All that was not handed on. */
    InputStream rest() {
        List<InputStream> rest = new ArrayList<>();
        ahead.forEach(pending -> rest.add(pending.block().stream()));
        rest.add(in.rest());
        return new SequenceInputStream(Collections.enumeration(rest));
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
