package org.leadershipadvisor.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/** Where a report goes: standard output, or a file that is there whole or not at all. */
record Output(Streams streams, @Nullable Path file) {

    /** @throws UsageException where the file cannot be written */
    void write(byte[] text) {
        if (file == null) {
            streams.out().write(text, 0, text.length);
            streams.out().flush();
            return;
        }
        try {
            writeWhole(file.toAbsolutePath(), text);
        } catch (IOException e) {
            throw new UsageException("Cannot write " + file + ": " + reason(e));
        }
    }

    /**
     * The same for what no terminal can show.
     *
     * @throws UsageException where it would go to one
     */
    void writeBinary(byte[] document) {
        if (file == null && streams.terminal().interactive()) {
            throw new UsageException("A workbook cannot be shown on a terminal: write it to a file with -o FILE.xlsx");
        }
        write(document);
    }

    private static void writeWhole(Path file, byte[] text) throws IOException {
        if (Files.isDirectory(file)) {
            throw new IOException("it is a folder");
        }
        Path parent = file.getParent();
        if (parent == null || !Files.isDirectory(parent)) {
            throw new IOException("its folder does not exist");
        }
        Path draft = parent.resolve(".advisor." + ProcessHandle.current().pid() + ".tmp");
        try {
            Files.write(draft, text);
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /** Why a file could not be written, in a word. */
    static String reason(IOException e) {
        String message = e.getMessage();
        return e.getClass() == IOException.class && message != null
                ? message
                : e.getClass().getSimpleName();
    }
}
