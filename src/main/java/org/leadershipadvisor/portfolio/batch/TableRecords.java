package org.leadershipadvisor.portfolio.batch;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.leadershipadvisor.framework.Framework;

/** The rows of a table in text; where its header is wrong, the whole table is one refused input. */
final class TableRecords implements Entries.Records {

    /** A row has a cell for each of some 170 practices; a quote that is never closed must not eat up the table. */
    static final int LONGEST_ROW = 1 << 20;

    private final String source;
    private final Framework framework;
    private final Lines lines;
    private @Nullable TableHeader header;
    private boolean refused;

    TableRecords(String source, InputStream in, Framework framework) {
        this.source = source;
        this.framework = framework;
        lines = new Lines(in, LONGEST_ROW);
    }

    @Override
    public @Nullable Entry next() throws IOException {
        if (refused) {
            return null;
        }
        Line line = nextFilled();
        if (line == null) {
            return null;
        }
        return header == null ? begin(line) : row(line, header);
    }

    private @Nullable Line nextFilled() throws IOException {
        Line line = lines.next();
        while (line != null && line.whole() && (line.blank() || (header != null && header.blank(line.bytes())))) {
            line = lines.next();
        }
        return line;
    }

    private @Nullable Entry begin(Line line) throws IOException {
        TableHeader read;
        try {
            read = TableHeader.read(line.bytes());
        } catch (NoClassDefFoundError e) {
            refused = true;
            return Entry.refused(Refusal.of(
                    source,
                    line.number(),
                    "a table",
                    "JSON Lines; tables need the library jackson-dataformat-csv",
                    Refusal.Reason.UNREADABLE));
        }
        Refusal refusal = line.whole() ? read.refusal(source, line.number(), framework) : null;
        if (!line.whole() || refusal != null) {
            refused = true;
            return refusal == null
                    ? LineRecords.tooLong(source, line, "a header", LONGEST_ROW)
                    : Entry.refused(refusal);
        }
        header = read;
        lines.rows(read.separator());
        return next();
    }

    private Entry row(Line line, TableHeader columns) {
        return line.whole()
                ? Entry.row(source, line.number(), line.bytes(), columns)
                : LineRecords.tooLong(source, line, "a row, or a quoted cell that is never closed,", LONGEST_ROW);
    }

    @Override
    public long line() {
        return lines.number();
    }
}
