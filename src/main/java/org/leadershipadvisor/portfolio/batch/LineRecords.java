package org.leadershipadvisor.portfolio.batch;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.leadershipadvisor.profile.ProfileReader;

/** JSON Lines; blank ones are passed over. */
final class LineRecords implements Entries.Records {

    private final String source;
    private final Lines lines;

    LineRecords(String source, InputStream in) {
        this.source = source;
        lines = new Lines(in, ProfileReader.LARGEST_DOCUMENT);
    }

    @Override
    public @Nullable Entry next() throws IOException {
        Line line = lines.next();
        while (line != null && line.blank()) {
            line = lines.next();
        }
        if (line == null) {
            return null;
        }
        return line.whole()
                ? Entry.line(source, line.number(), line.bytes())
                : tooLong(source, line, "a line", ProfileReader.LARGEST_DOCUMENT);
    }

    static Entry tooLong(String source, Line line, String what, int limit) {
        return Entry.refused(Refusal.of(
                source,
                line.number(),
                what + " of more than " + limit + " bytes",
                "at most " + limit + " bytes for one profile",
                Refusal.Reason.TOO_LARGE));
    }

    @Override
    public long line() {
        return lines.number();
    }
}
