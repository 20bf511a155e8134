package org.leadershipadvisor.portfolio.batch;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.leadershipadvisor.report.Gzip;

/**
 * Something to read inputs from.
 *
 * @param name what refusals call it
 * @param path the file; null where it is standard input, or cannot be read
 * @param refusal why it cannot be read; null where it can perhaps
 */
record Source(String name, @Nullable Path path, @Nullable Refusal refusal) {

    private static final int PEEKED = 1 << 16;

    static Source file(Path path) {
        return new Source(path.toString(), path, null);
    }

    static Source refused(String name, String found, String expected) {
        return new Source(name, null, Refusal.of(name, 0, found, expected, Refusal.Reason.UNREADABLE));
    }

    /**
     * Its bytes, uncompressed where they begin as gzip does.
     *
     * @param read counts the bytes read from the disk
     */
    InputStream open(InputStream standardInput, AtomicLong read) throws IOException {
        InputStream raw = path == null ? standardInput : Files.newInputStream(path);
        try {
            return Gzip.plain(new BufferedInputStream(new Counting(raw, read), PEEKED));
        } catch (IOException e) {
            raw.close();
            throw e;
        }
    }

    /** The first bytes; fewer where the stream breaks before, which the next to read it will meet again. */
    static byte[] peek(InputStream in) {
        byte[] start = new byte[PEEKED];
        int length = 0;
        try {
            int count = in.read(start, 0, PEEKED);
            while (count > 0) {
                length += count;
                count = in.read(start, length, PEEKED - length);
            }
        } catch (IOException e) {
            // What came before is good.
        }
        return Arrays.copyOf(start, length);
    }

    private static final class Counting extends FilterInputStream {
        private final AtomicLong read;

        Counting(InputStream in, AtomicLong read) {
            super(in);
            this.read = read;
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            read.addAndGet(b < 0 ? 0 : 1);
            return b;
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            int count = super.read(into, from, most);
            read.addAndGet(Math.max(0, count));
            return count;
        }

        /** A pipe that is empty for a moment looks to the library below like the end of a file of several parts. */
        @Override
        public int available() throws IOException {
            return Math.max(1, super.available());
        }
    }
}
