package org.leadershipadvisor.portfolio;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.leadershipadvisor.report.AdviceReader;
import org.leadershipadvisor.report.InvalidAdviceException;

/** Where advices on many sites lie: a file of them, or the folder of a batch. */
public final class Results {

    private static final List<String> OF_A_BATCH = List.of("results.jsonl", "results.jsonl.gz");
    private static final String ALLOWED =
            "a file of advice, or a folder with results.jsonl, results.jsonl.gz or JSON files";

    private Results() {}

    /**
     * Reads all advices into a portfolio, one at a time.
     *
     * @param results a file of advice in JSON or JSON Lines, plain or gzipped, or a folder with {@code results.jsonl},
     *     {@code results.jsonl.gz} or else JSON files of advice
     * @throws InvalidAdviceException at the first thing that is no advice, or that the portfolio has already
     */
    public static void read(Path results, PortfolioBuilder into) {
        for (Path file : files(results)) {
            try (InputStream in = Files.newInputStream(file)) {
                read(file.toString(), in, into);
            } catch (NoSuchFileException e) {
                throw invalid(file, "no such file");
            } catch (IOException e) {
                throw invalid(file, "a file that cannot be read");
            }
        }
    }

    /**
     * Reads all advices of a stream into a portfolio, one at a time.
     *
     * @param name how messages call it
     * @throws InvalidAdviceException at the first thing that is no advice, or that the portfolio has already
     */
    public static void read(String name, InputStream in, PortfolioBuilder into) {
        new AdviceReader(name, in).forEach(line -> into.add(line.brief(), name, line.number()));
    }

    private static List<Path> files(Path results) {
        if (!Files.isDirectory(results)) {
            return List.of(results);
        }
        List<Path> batch =
                OF_A_BATCH.stream().map(results::resolve).filter(Files::exists).toList();
        if (batch.size() > 1) {
            throw invalid(results, "both " + String.join(" and ", OF_A_BATCH));
        }
        List<Path> files = batch.isEmpty() ? documents(results) : batch;
        if (files.isEmpty()) {
            throw invalid(results, "a folder without results");
        }
        return files;
    }

    private static List<Path> documents(Path folder) {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder, "*.json")) {
            all.forEach(files::add);
        } catch (IOException | DirectoryIteratorException e) {
            throw invalid(folder, "a folder that cannot be read");
        }
        Collections.sort(files);
        return files;
    }

    private static InvalidAdviceException invalid(Path file, String found) {
        return new InvalidAdviceException(file.toString(), 0, found, ALLOWED);
    }
}
