package org.leadershipadvisor.portfolio.batch;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** A file that grows block by block, and can be cut back to the end of any block. */
final class Part implements Closeable {

    private static final int BUFFER = 1 << 16;

    private final Path path;
    private final FileOutputStream file;
    private final Counting out;
    private final boolean gzip;
    private @Nullable GZIPOutputStream member;
    private long synced;

    private Part(Path path, FileOutputStream file, boolean gzip, long length) {
        this.path = path;
        this.file = file;
        this.gzip = gzip;
        out = new Counting(new BufferedOutputStream(file, BUFFER), length);
        synced = length;
    }

    /**
     * Opens a file after a block.
     *
     * @param gzip whether each block is compressed, as a gzip member of its own, so that a file that was cut back goes
     *     on with the same bytes
     * @param length where the block ends; what follows is cut off
     */
    static Part open(Disk disk, Path path, boolean gzip, long length) throws IOException {
        if (Files.exists(path)) {
            try (RandomAccessFile cut = new RandomAccessFile(path.toFile(), "rw")) {
                if (cut.length() < length) {
                    throw new BatchException(path + " is shorter than when the run was cut off; begin anew elsewhere");
                }
                cut.setLength(length);
            }
        } else if (length > 0) {
            throw new BatchException(path + " is missing; begin anew elsewhere");
        }
        return new Part(path, disk.append(path), gzip, length);
    }

    Path path() {
        return path;
    }

    void write(byte[] bytes) throws IOException {
        if (!gzip) {
            out.write(bytes);
            return;
        }
        if (member == null) {
            member = new Member(out);
        }
        member.write(bytes);
    }

    /** Lets others read what was written. */
    void flush() throws IOException {
        out.flush();
    }

    /** Ends a block; returns the length of all blocks, which are on the disk. */
    long endBlock() throws IOException {
        if (member != null) {
            member.close();
            member = null;
        }
        if (out.count > synced) {
            out.flush();
            file.getFD().sync();
            synced = out.count;
        }
        return out.count;
    }

    /** Ends the file; one that is compressed and empty has one empty member. */
    void end() throws IOException {
        if (gzip && out.count == 0 && member == null) {
            member = new Member(out);
        }
        endBlock();
        close();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    private static final class Member extends GZIPOutputStream {
        Member(OutputStream out) throws IOException {
            super(
                    new FilterOutputStream(out) {
                        @Override
                        public void write(byte[] bytes, int from, int length) throws IOException {
                            out.write(bytes, from, length);
                        }

                        @Override
                        public void close() {
                            // The file goes on after the member.
                        }
                    },
                    BUFFER);
            // Measured: twice the size of the standard level at half its time, which one thread spends for all.
            def.setLevel(Deflater.BEST_SPEED);
        }
    }

    private static final class Counting extends FilterOutputStream {
        private long count;

        Counting(OutputStream out, long count) {
            super(out);
            this.count = count;
        }

        @Override
        public void write(int b) throws IOException {
            out.write(b);
            count++;
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
            count += length;
        }
    }
}
