package org.leadershipadvisor.portfolio.batch;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.leadershipadvisor.profile.ProfileReader;

/** A file that is one profile. */
final class DocumentRecords implements Entries.Records {

    private final String source;
    private final InputStream in;
    private boolean read;

    DocumentRecords(String source, InputStream in) {
        this.source = source;
        this.in = in;
    }

    @Override
    public @Nullable Entry next() throws IOException {
        if (read) {
            return null;
        }
        read = true;
        byte[] document = in.readNBytes(ProfileReader.LARGEST_DOCUMENT + 1);
        return Entry.document(source, Notation.uncompressed(source), document);
    }

    @Override
    public long line() {
        return 0;
    }
}
