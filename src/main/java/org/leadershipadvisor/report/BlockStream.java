package org.leadershipadvisor.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Cuts a stream into blocks of whole lines. What is shorter than a block, or has no line break in one, stays in the rest. */
final class BlockStream {

    private static final int SIZE = 1 << 19;

    private InputStream in;
    private byte[] left = new byte[0];
    private int lines;
    private boolean ended;

    BlockStream(InputStream in) {
        this.in = in;
    }

    /** The next block; null where no more can be cut off. */
    @Nullable
    AdviceBlock next() {
        if (ended) {
            return null;
        }
        byte[] bytes = Arrays.copyOf(left, SIZE);
        int length = fill(bytes, left.length);
        int cut = ended ? 0 : afterLastLine(bytes);
        ended = cut == 0;
        left = Arrays.copyOfRange(bytes, cut, length);
        return ended ? null : block(Arrays.copyOf(bytes, cut));
    }

    private int fill(byte[] bytes, int filled) {
        int length = filled;
        try {
            while (length < SIZE && !ended) {
                int more = in.read(bytes, length, SIZE - length);
                length += Math.max(0, more);
                ended = more < 0;
            }
        } catch (IOException e) {
            in = new Broken(e);
            ended = true;
        }
        return length;
    }

    private static int afterLastLine(byte[] bytes) {
        int end = bytes.length;
        while (end > 0 && bytes[end - 1] != '\n') {
            end--;
        }
        return end;
    }

    private AdviceBlock block(byte[] bytes) {
        int before = lines;
        for (byte one : bytes) {
            lines += one == '\n' ? 1 : 0;
        }
        return new AdviceBlock(bytes, before, lines);
    }

    /** All that was not cut off. */
    InputStream rest() {
        return new SequenceInputStream(new ByteArrayInputStream(left), in);
    }

    /** What cannot be read on. */
    private static final class Broken extends InputStream {

        private final IOException problem;

        Broken(IOException problem) {
            this.problem = problem;
        }

        @Override
        public int read() throws IOException {
            throw problem;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            throw problem;
        }
    }
}
