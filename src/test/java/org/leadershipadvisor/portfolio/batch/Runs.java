package org.leadershipadvisor.portfolio.batch;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.leadershipadvisor.LeadershipAdvisor;
import org.leadershipadvisor.framework.Framework;
import org.leadershipadvisor.portfolio.madeup.MadeUpSites;
import org.leadershipadvisor.portfolio.madeup.SiteSize;
import org.leadershipadvisor.profile.ProfileReader;
import org.leadershipadvisor.questionnaire.FilledWorkbook;
import org.leadershipadvisor.report.Grouping;
import org.leadershipadvisor.report.MarkdownReport;

/** Batches for tests: sites to read, and what a run left behind. */
final class Runs {

    static final LeadershipAdvisor ADVISOR = LeadershipAdvisor.withBuiltInRules();
    static final ProfileReader READER = new ProfileReader(ADVISOR.framework(), new FilledWorkbook(ADVISOR.framework()));
    static final BatchFormat LINES = BatchFormat.lines(false, false);
    static final BatchFormat GZIP = BatchFormat.lines(false, true);
    static final BatchFormat FILES = BatchFormat.files("md", new MarkdownReport(Grouping.WAVE), ".md");

    private Runs() {}

    /** A profile that says next to nothing. */
    static String tiny(String id) {
        return "{\"organization\":{\"id\":\"" + id + "\",\"name\":\"A\",\"setting\":\"other\"},"
                + "\"assessedOn\":\"2026-10-15\"}";
    }

    /** A file of made-up sites, with a broken line and a site that stands before among them. */
    static Path sites(Path file, int count) throws IOException {
        MadeUpSites sites = new MadeUpSites(Framework.builtIn(), 3, SiteSize.SMALL);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int i = 0; i < count; i++) {
            out.write(
                    i == count / 3
                            ? "{\"organization\":".getBytes(StandardCharsets.UTF_8)
                            : sites.json(i % (count - 3)));
            out.write('\n');
        }
        return Files.write(file, out.toByteArray());
    }

    static byte[] gzip(byte[] plain) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static BatchOptions options(Path output, BatchFormat format, Object... inputs) {
        return new BatchOptions(
                Stream.of(inputs).map(Object::toString).toList(), output, format, null, false, 2, false);
    }

    static BatchOptions threads(BatchOptions options, int threads) {
        return new BatchOptions(
                options.inputs(), options.output(), options.format(), null, options.duplicatesKept(), threads, false);
    }

    static BatchOptions keeping(BatchOptions options) {
        return new BatchOptions(options.inputs(), options.output(), options.format(), null, true, 2, false);
    }

    static BatchOptions resumed(BatchOptions options) {
        return new BatchOptions(
                options.inputs(),
                options.output(),
                options.format(),
                options.asOf(),
                options.duplicatesKept(),
                options.threads(),
                true);
    }

    static BatchSummary run(BatchOptions options) {
        return run(options, InputStream.nullInputStream());
    }

    static BatchSummary run(BatchOptions options, InputStream in) {
        return new Batch(ADVISOR, READER, BatchProgress.NONE).run(options, in);
    }

    static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    /** All files of a folder and those below, as text of a byte a character. */
    static Map<String, String> contents(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(folder.relativize(file).toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return contents;
    }

    static List<String> lines(Path folder, String name) throws IOException {
        return Files.readAllLines(folder.resolve(name));
    }
}
