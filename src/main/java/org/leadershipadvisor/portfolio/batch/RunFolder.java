package org.leadershipadvisor.portfolio.batch;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.Closeable;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.leadershipadvisor.report.Json;

/**
 * The folder of one run. What is not finished stands in a folder within it; the summary comes last, so that a folder
 * with a summary is a run that is done.
 */
final class RunFolder implements Closeable {

    static final String ERRORS = "errors.jsonl";
    static final String SUMMARY = "summary.json";
    static final String UNFINISHED = ".unfinished";
    static final String SITES = "sites";

    private static final String RUN = "run.json";
    private static final ObjectMapper READER = new ObjectMapper();

    private final Path folder;
    private final Path unfinished;
    private final FolderLock lock;
    private final Disk disk;

    private RunFolder(Path folder, Path unfinished, FolderLock lock, Disk disk) {
        this.disk = disk;
        this.folder = folder;
        this.unfinished = unfinished;
        this.lock = lock;
    }

    static String results(boolean gzip) {
        return gzip ? "results.jsonl.gz" : "results.jsonl";
    }

    /**
     * Takes a folder for a run, and for no other process as long as it is open.
     *
     * @throws BatchException where it is not free for the run
     */
    static RunFolder take(Path folder, boolean resume, Disk disk) throws IOException {
        Path unfinished = folder.resolve(UNFINISHED);
        boolean finished = Files.exists(folder.resolve(SUMMARY));
        boolean begun = Files.exists(unfinished);
        if (!resume && (finished || begun)) {
            throw new BatchException(folder + " holds " + (finished ? "a finished run" : "a run that was cut off")
                    + ": name another folder" + (finished ? "" : ", or go on with --resume"));
        } else if (!finished && !begun && Files.exists(folder) && !empty(folder)) {
            throw new BatchException(folder + " is not empty: name another folder; nothing in it is overwritten");
        }
        Files.createDirectories(unfinished);
        return new RunFolder(folder, unfinished, FolderLock.of(folder, unfinished.resolve("lock")), disk);
    }

    private static boolean empty(Path folder) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            return !files.iterator().hasNext();
        }
    }

    /** The summary, where the run is done. */
    Optional<BatchSummary> summary() throws IOException {
        Path file = folder.resolve(SUMMARY);
        return Files.exists(file)
                ? Optional.of(READER.readValue(Files.readAllBytes(file), BatchSummary.class))
                : Optional.empty();
    }

    /**
     * Begins a run or goes on with it.
     *
     * @param results name of the file of results, if there is one; it may have been shown just before the run was cut off
     * @throws BatchException where another run stands there, with what differs
     */
    void begin(BatchRun run, Optional<String> results) throws IOException {
        Path file = unfinished.resolve(RUN);
        if (!Files.exists(file)) {
            write(file, Json.bytes(run));
            return;
        }
        requireSame(READER.readValue(Files.readAllBytes(file), BatchRun.class), run);
        for (String name : List.of(ERRORS, results.orElse(ERRORS))) {
            if (Files.exists(folder.resolve(name))) {
                move(folder.resolve(name), unfinished.resolve(name));
            }
        }
    }

    void requireSame(BatchRun before, BatchRun run) {
        List<String> differences = before.differences(run);
        if (!differences.isEmpty()) {
            throw new BatchException(
                    folder + " holds another run, which cannot go on as this one: " + String.join("; ", differences));
        }
    }

    /** Where a file stands until it is finished. */
    Path unfinished(String name) {
        return unfinished.resolve(name);
    }

    Path finished(String name) {
        return folder.resolve(name);
    }

    /** Shows a finished file. */
    void publish(String name) throws IOException {
        move(unfinished.resolve(name), folder.resolve(name));
    }

    /** Ends the run. */
    void publish(BatchSummary summary) throws IOException {
        write(folder.resolve(SUMMARY), Json.bytes(summary));
    }

    /** Puts a file there whole or not at all. */
    void write(Path file, byte[] bytes) throws IOException {
        Path draft = unfinished.resolve("draft");
        Files.deleteIfExists(draft);
        try (FileOutputStream out = disk.append(draft)) {
            out.write(bytes, 0, bytes.length);
        }
        move(draft, file);
    }

    private static void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Leaves the folder; of a run that is done only what is finished remains. */
    @Override
    public void close() throws IOException {
        lock.close();
        if (Files.exists(folder.resolve(SUMMARY))) {
            try (Stream<Path> files = Files.list(unfinished)) {
                for (Path file : files.toList()) {
                    Files.deleteIfExists(file);
                }
            }
            Files.deleteIfExists(unfinished);
        }
    }
}
