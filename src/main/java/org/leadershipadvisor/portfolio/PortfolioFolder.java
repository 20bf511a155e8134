package org.leadershipadvisor.portfolio;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.leadershipadvisor.report.Csv;
import org.leadershipadvisor.report.Json;

/** A portfolio in a folder of its own: all views of it, there whole or not at all. */
public final class PortfolioFolder {

    private PortfolioFolder() {}

    /**
     * Whether a portfolio can be written to a folder: it does not exist, or is empty.
     *
     * @throws IOException where it cannot be looked at
     */
    public static boolean free(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return true;
        }
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    /**
     * Writes all views: a page, JSON, a workbook, and tables of comma-separated values.
     *
     * @param folder a folder that is not there yet or is empty; its parent is
     * @throws FileAlreadyExistsException where something is in it
     * @throws IOException where it cannot be written; then nothing is left of it
     */
    public static void write(Portfolio portfolio, Path folder) throws IOException {
        if (!free(folder)) {
            throw new FileAlreadyExistsException(folder.toString());
        }
        Path whole = folder.toAbsolutePath().normalize();
        Path parent = whole.getParent();
        if (parent == null) {
            throw new FileAlreadyExistsException(folder.toString());
        }
        Path draft = Drafts.begin(parent, whole.getFileName().toString());
        try {
            writeAll(portfolio, draft);
            Files.deleteIfExists(whole);
            Files.move(draft, whole);
        } finally {
            Drafts.delete(draft);
        }
    }

    private interface Content {
        void to(OutputStream out) throws IOException;
    }

    /** Writes the files beside each other, for each is a view of its own. */
    private static void writeAll(Portfolio portfolio, Path draft) throws IOException {
        List<Table> tables = Tables.of(portfolio);
        Map<String, Content> files = new LinkedHashMap<>();
        files.put("portfolio.html", out -> new PortfolioPage().write(portfolio, out));
        files.put("portfolio.json", out -> Json.write(portfolio, out));
        files.put("portfolio.xlsx", out -> out.write(PortfolioWorkbook.bytes(tables)));
        tables.forEach(table -> files.put(table.name() + ".csv", out -> csv(table, out)));
        ExecutorService threads =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            List<Future<Path>> written = threads.invokeAll(files.entrySet().stream()
                    .<Callable<Path>>map(file -> () -> write(draft.resolve(file.getKey()), file.getValue()))
                    .toList());
            for (Future<Path> one : written) {
                one.get();
            }
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException unwritable) {
                throw unwritable;
            }
            throw new IllegalStateException("A portfolio that cannot be written", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted");
        } finally {
            threads.shutdown();
        }
    }

    private static Path write(Path file, Content content) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            content.to(out);
        }
        return file;
    }

    private static void csv(Table table, OutputStream file) throws IOException {
        Writer out = new OutputStreamWriter(file, StandardCharsets.UTF_8);
        Csv.write(Stream.of(table.columns()), out);
        Csv.write(table.rows().get(), out);
        out.flush();
    }
}
