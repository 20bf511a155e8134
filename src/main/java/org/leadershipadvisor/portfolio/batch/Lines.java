package org.leadershipadvisor.portfolio.batch;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Cuts a stream into lines, of which no more than a limit is ever held; in a table, a quoted cell may hold line breaks. */
final class Lines {

    private static final int NONE = -1;

    private final InputStream in;
    private final int limit;
    private final byte[] buffer = new byte[1 << 16];
    private int next;
    private int filled;
    private byte[] line = new byte[1 << 12];
    private int length;
    private long number = 1;
    private int separator = NONE;

    Lines(InputStream in, int limit) {
        this.in = in;
        this.limit = limit;
    }

    /** From here on, lines are rows whose cells are parted by this character. */
    void rows(char cellSeparator) {
        separator = cellSeparator;
    }

    /** The number of the line that comes next, or that could not be read to its end. */
    long number() {
        return number;
    }

    /**
     * The next line; null at the end.
     *
     * @throws IOException where the stream breaks; what was read of the line is lost
     */
    @Nullable
    Line next() throws IOException {
        long first = number;
        length = 0;
        Quotes quotes = new Quotes();
        while (next < filled || fill()) {
            int end = end(quotes);
            keep(next, end);
            next = end + 1;
            if (end < filled) {
                number++;
                if (quotes.closed() || length > limit) {
                    return line(first);
                }
                keep(end, end + 1);
            }
        }
        return length == 0 ? null : line(first);
    }

    private boolean fill() throws IOException {
        next = 0;
        filled = Math.max(0, in.read(buffer));
        return filled > 0;
    }

    /** The index of the next line break, or of the end of the buffer. */
    private int end(Quotes quotes) {
        int i = next;
        while (i < filled && buffer[i] != '\n') {
            if (separator != NONE) {
                quotes.see(buffer[i]);
            }
            i++;
        }
        return i;
    }

    private void keep(int from, int to) {
        int more = Math.min(to - from, limit + 1 - length);
        if (more > 0) {
            if (length + more > line.length) {
                line = Arrays.copyOf(line, Math.max(2 * line.length, length + more));
            }
            System.arraycopy(buffer, from, line, length, more);
            length += more;
        }
    }

    private Line line(long first) {
        if (length > limit) {
            line = new byte[1 << 12];
            return new Line(first, new byte[0], false);
        }
        int end = length > 0 && line[length - 1] == '\r' ? length - 1 : length;
        return new Line(first, Arrays.copyOf(line, end), true);
    }

    /** Whether a quoted cell is open; a quote opens one only where a cell begins. */
    private final class Quotes {
        private boolean open;
        private boolean start = true;

        void see(byte b) {
            if (b == '"' && (open || start)) {
                open = !open;
            }
            // After a closing quote another one is a quote within the cell, which goes on.
            start = b == separator || (b == '"' && !open);
        }

        boolean closed() {
            return !open;
        }
    }
}
