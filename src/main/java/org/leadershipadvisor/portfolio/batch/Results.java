package org.leadershipadvisor.portfolio.batch;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;

/** Where the advised sites go. */
interface Results extends Closeable {

    /**
     * Writes a site.
     *
     * @param number its number among all inputs
     * @param duplicate whether its id stands before
     */
    void write(String site, long number, boolean duplicate, byte[] report) throws IOException;

    /** Ends a block; returns the length of all of them. */
    long endBlock() throws IOException;

    /** Ends all, and shows it. */
    void end() throws IOException;

    /** The name of the file that is shown at the end of all, if it is one file. */
    static Optional<String> published(BatchFormat format) {
        return format.ending() == null ? Optional.of(RunFolder.results(format.gzip())) : Optional.empty();
    }

    static Results open(Disk disk, RunFolder folder, BatchFormat format, long length) throws IOException {
        String ending = format.ending();
        return ending == null ? lines(disk, folder, format.gzip(), length) : files(folder, ending);
    }

    private static Results lines(Disk disk, RunFolder folder, boolean gzip, long length) throws IOException {
        String name = RunFolder.results(gzip);
        Part part = Part.open(disk, folder.unfinished(name), gzip, length);
        return new Results() {
            @Override
            public void write(String site, long number, boolean duplicate, byte[] report) throws IOException {
                part.write(report);
            }

            @Override
            public long endBlock() throws IOException {
                return part.endBlock();
            }

            @Override
            public void end() throws IOException {
                part.end();
                folder.publish(name);
            }

            @Override
            public void close() throws IOException {
                part.close();
            }
        };
    }

    private static Results files(RunFolder folder, String ending) throws IOException {
        Files.createDirectories(folder.finished(RunFolder.SITES));
        return new Results() {
            @Override
            public void write(String site, long number, boolean duplicate, byte[] report) throws IOException {
                String name = (duplicate ? SiteNames.safe(site, number) : SiteNames.safe(site)) + ending;
                folder.write(folder.finished(RunFolder.SITES).resolve(name), report);
            }

            @Override
            public long endBlock() {
                return 0;
            }

            @Override
            public void end() {
                // Each file was shown when it was whole.
            }

            @Override
            public void close() {
                // Nothing is open.
            }
        };
    }
}
