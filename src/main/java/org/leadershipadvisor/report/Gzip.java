package org.leadershipadvisor.report;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** Streams that may be compressed by gzip, told by how they begin. */
public final class Gzip {

    private static final int FIRST = 0x1f;
    private static final int SECOND = 0x8b;
    private static final int BUFFER = 1 << 16;

    private Gzip() {}

    /** Whether a stream begins as gzip does; it stays where it is. */
    public static boolean begins(BufferedInputStream in) throws IOException {
        in.mark(2);
        boolean gzip = in.read() == FIRST && in.read() == SECOND;
        in.reset();
        return gzip;
    }

    /** The stream, uncompressed where it begins as gzip does. */
    public static InputStream plain(BufferedInputStream in) throws IOException {
        return begins(in) ? new GZIPInputStream(in, BUFFER) : in;
    }
}
