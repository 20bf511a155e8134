package org.leadershipadvisor.portfolio.batch;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.leadershipadvisor.framework.Framework;

/** The inputs of one source, in order. Whatever cannot be read is an input that is refused. */
final class Entries implements Closeable {

    /** Reads one notation. */
    interface Records {

        /** The next input; null at the end. */
        @Nullable
        Entry next() throws IOException;

        /** The line that comes next; 0 where there are none. */
        long line();

        /** These inputs and no others. */
        static Records of(List<Entry> entries) {
            Iterator<Entry> left = entries.iterator();
            return new Records() {
                @Override
                public @Nullable Entry next() {
                    return left.hasNext() ? left.next() : null;
                }

                @Override
                public long line() {
                    return 0;
                }
            };
        }
    }

    private final String source;
    private final Closeable open;
    private final Records records;
    private boolean any;
    private boolean broken;

    private Entries(String source, Closeable open, Records records) {
        this.source = source;
        this.open = open;
        this.records = records;
    }

    /** Opens a source; where that fails, its one input is the reason. */
    static Entries of(Source source, Framework framework, InputStream standardInput, AtomicLong read) {
        Refusal refusal = source.refusal();
        if (refusal != null) {
            return new Entries(source.name(), () -> {}, Records.of(List.of(Entry.refused(refusal))));
        }
        try {
            InputStream in = source.open(standardInput, read);
            return new Entries(source.name(), source.path() == null ? () -> {} : in, records(source, in, framework));
        } catch (IOException e) {
            Entry refused = refused(source.name(), 0, Reasons.unreadable(e), "a readable file");
            return new Entries(source.name(), () -> {}, Records.of(List.of(refused)));
        }
    }

    private static Records records(Source source, InputStream in, Framework framework) {
        byte[] start = Source.peek(in);
        InputStream all = new SequenceInputStream(new ByteArrayInputStream(start), in);
        Notation notation = wide(start) ? Notation.DOCUMENT : Notation.of(source.name(), start);
        return switch (notation) {
            case DOCUMENT -> new DocumentRecords(source.name(), all);
            case LINES -> new LineRecords(source.name(), all);
            case TABLE -> new TableRecords(source.name(), all, framework);
        };
    }

    /** Text in UTF-16 cannot be cut into lines at a byte; as one document it is refused with the reason. */
    private static boolean wide(byte[] start) {
        return start.length > 1 && (start[0] == 0 || start[1] == 0 || mark(start));
    }

    private static boolean mark(byte[] start) {
        int first = (start[0] & 0xFF) << 8 | (start[1] & 0xFF);
        return first == 0xFEFF || first == 0xFFFE;
    }

    /** The next input; null at the end. */
    @Nullable
    Entry next() {
        try {
            Entry entry = broken ? null : records.next();
            if (entry == null && !any) {
                entry = refused(source, 0, "an empty file", "at least one profile");
            }
            any = true;
            return entry;
        } catch (IOException e) {
            broken = true;
            any = true;
            return refused(source, records.line(), Reasons.unreadable(e), "a readable file");
        }
    }

    private static Entry refused(String source, long line, String found, String expected) {
        return Entry.refused(Refusal.of(source, line, found, expected, Refusal.Reason.UNREADABLE));
    }

    @Override
    public void close() throws IOException {
        open.close();
    }
}
