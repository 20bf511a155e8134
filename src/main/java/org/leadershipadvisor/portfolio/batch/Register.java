package org.leadershipadvisor.portfolio.batch;

import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;

/**
 * Which site was met where. In memory stands what finds a site again; the names of the files it was met in stand on the
 * disk alone, beside all the rest for a run that goes on later.
 */
final class Register implements Closeable {

    /** A line takes the lower bits of a place, where its source's name begins in the file of names the upper ones. */
    private static final int LINE_BITS = 28;

    private static final long LAST_LINE = (1L << LINE_BITS) - 1;
    private static final int LONGEST_NAME = 1 << 14;

    private final Part sites;
    private final Part sources;
    private final SeenSites seen;
    private String source = "";
    private long sourceBegins;
    private long sourcesEnd;

    private Register(Part sites, Part sources, SeenSites seen, long sourcesEnd) {
        this.sites = sites;
        this.sources = sources;
        this.seen = seen;
        this.sourcesEnd = sourcesEnd;
    }

    static Register open(Disk disk, RunFolder folder, Checkpoint at) throws IOException {
        Part sites = Part.open(disk, folder.unfinished("sites"), false, at.sites());
        return new Register(
                sites,
                Part.open(disk, folder.unfinished("sources"), false, at.sources()),
                SeenSites.read(folder.unfinished("sites"), at.sites()),
                at.sources());
    }

    /** Notes a site; returns where it was met first, if it was, else an empty text. */
    String meet(String site, Entry entry) throws IOException {
        long key = seen.key(site);
        note(entry.source());
        long place = sourceBegins << LINE_BITS | Math.min(entry.line(), LAST_LINE);
        long before = seen.add(key, place);
        if (before != SeenSites.NEW) {
            return place(before);
        }
        sites.write(SeenSites.bytes(key, place));
        return "";
    }

    private void note(String name) throws IOException {
        if (!name.equals(source)) {
            byte[] bytes = (name + '\0').getBytes(StandardCharsets.UTF_8);
            sources.write(bytes);
            source = name;
            sourceBegins = sourcesEnd;
            sourcesEnd += bytes.length;
        }
    }

    private String place(long place) throws IOException {
        sources.flush();
        long line = place & LAST_LINE;
        try (RandomAccessFile names = new RandomAccessFile(sources.path().toFile(), "r")) {
            names.seek(place >>> LINE_BITS);
            byte[] bytes = new byte[LONGEST_NAME];
            int read = Math.max(0, names.read(bytes));
            String rest = new String(bytes, 0, read, StandardCharsets.UTF_8);
            String name = rest.substring(0, Math.max(0, rest.indexOf('\0')));
            return line == 0 ? name : name + ":" + line;
        }
    }

    /** Ends a block of sites; returns the length of all. */
    long endSites() throws IOException {
        return sites.endBlock();
    }

    /** Ends a block of their sources; returns the length of all. */
    long endSources() throws IOException {
        return sources.endBlock();
    }

    @Override
    public void close() throws IOException {
        sites.close();
        sources.close();
    }
}
