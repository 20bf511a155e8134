package org.leadershipadvisor.portfolio.batch;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.leadershipadvisor.framework.Framework;

/** All inputs of a batch, one after the other. */
final class Inputs implements Closeable {

    private final Sources sources;
    private final Framework framework;
    private final InputStream standardInput;
    private final AtomicLong read = new AtomicLong();
    private @Nullable Entries entries;

    Inputs(BatchOptions options, Framework framework, InputStream standardInput) {
        sources = new Sources(options.inputs(), options.output());
        this.framework = framework;
        this.standardInput = standardInput;
    }

    /** The next input; null at the end. */
    @Nullable
    Entry next() {
        while (entries != null || sources.hasNext()) {
            if (entries == null) {
                entries = Entries.of(sources.next(), framework, standardInput, read);
            }
            Entry entry = entries.next();
            if (entry != null) {
                return entry;
            }
            close();
        }
        return null;
    }

    /** Bytes read so far. */
    long read() {
        return read.get();
    }

    long filesPassedOver() {
        return sources.passedOver();
    }

    /** The bytes of all files that a batch will read; 0 where nobody knows, as with standard input. */
    static long size(BatchOptions options) {
        long size = 0;
        Sources all = new Sources(options.inputs(), options.output());
        while (all.hasNext()) {
            Source source = all.next();
            if (source.path() == null && source.refusal() == null) {
                return 0;
            }
            size += source.path() == null ? 0 : size(source.path());
        }
        return size;
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            return 0;
        }
    }

    @Override
    public void close() {
        try {
            if (entries != null) {
                entries.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            entries = null;
        }
    }
}
