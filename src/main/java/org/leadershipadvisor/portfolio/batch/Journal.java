package org.leadershipadvisor.portfolio.batch;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.leadershipadvisor.report.Json;

/** The checkpoints of a run, a line each; one that was cut off in the middle never was. */
final class Journal implements Closeable {

    private static final ObjectMapper READER = new ObjectMapper();

    private final Part file;
    private final Checkpoint last;

    private Journal(Part file, Checkpoint last) {
        this.file = file;
        this.last = last;
    }

    static Journal open(Disk disk, Path path) throws IOException {
        String text = Files.exists(path) ? Files.readString(path) : "";
        int end = text.lastIndexOf('\n') + 1;
        Checkpoint last = Checkpoint.START;
        if (end > 0) {
            int begin = text.lastIndexOf('\n', end - 2) + 1;
            last = READER.readValue(text.substring(begin, end), Checkpoint.class);
        }
        int length = text.substring(0, end).getBytes(StandardCharsets.UTF_8).length;
        return new Journal(Part.open(disk, path, false, length), last);
    }

    /** The last checkpoint when it was opened. */
    Checkpoint last() {
        return last;
    }

    void add(Checkpoint checkpoint) throws IOException {
        file.write(Json.line(checkpoint));
        file.endBlock();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
