package org.leadershipadvisor.portfolio.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A batch as its user meets it: what goes in is accounted for, in order, and a run that stops can go on. */
class BatchTest {

    private static final int SITES = 260;

    @TempDir
    Path folder;

    private Path out;

    private Path output(String name) {
        out = folder.resolve(name);
        return out;
    }

    static Stream<BatchFormat> formats() {
        return Stream.of(Runs.LINES, Runs.GZIP, Runs.FILES);
    }

    private static List<String> ids(List<String> results) {
        return results.stream()
                .map(line -> line.replaceAll(".*?\"id\":\"([^\"]*)\".*", "$1"))
                .toList();
    }

    @Test
    void resultsStandInTheOrderOfTheInputsWhateverTheNumberOfThreads() throws IOException {
        Path sites = Runs.sites(folder.resolve("sites.jsonl"), SITES);
        BatchSummary one = Runs.run(Runs.threads(Runs.options(output("one"), Runs.LINES, sites), 1));
        assertThat(one.inputs()).isEqualTo(SITES);
        assertThat(one.refusedBy()).isEqualTo(Map.of("duplicate-site", 3L, "invalid-profile", 1L));
        assertThat(one.advised()).isEqualTo(SITES - 4);
        assertThat(ids(Runs.lines(out, "results.jsonl")))
                .hasSize(SITES - 4)
                .isSortedAccordingTo((a, b) -> a.substring(a.length() - 7).compareTo(b.substring(b.length() - 7)));
        assertThat(Runs.lines(out, "errors.jsonl")).hasSize(4);
        Map<String, String> expected = Runs.contents(out);
        for (int threads : new int[] {2, 8}) {
            Runs.run(Runs.threads(Runs.options(output("threads-" + threads), Runs.LINES, sites), threads));
            assertThat(Runs.contents(out)).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @MethodSource("formats")
    void aDiskThatFillsStopsTheRunAndTheRestComesWithResume(BatchFormat format) throws IOException {
        Path sites = Runs.sites(folder.resolve("sites.jsonl"), SITES);
        Runs.run(Runs.options(output("whole"), format, sites));
        Map<String, String> expected = Runs.contents(out);
        long size = expected.values().stream().mapToLong(String::length).sum();
        BatchOptions options = Runs.options(output("full"), format, sites);
        for (long room : new long[] {10, size / 10, size * 8 / 10}) {
            BatchOptions again = Files.exists(out) ? Runs.resumed(options) : options;
            assertThatThrownBy(() -> new Batch(Runs.ADVISOR, Runs.READER, BatchProgress.NONE, full(room))
                            .run(again, InputStream.nullInputStream()))
                    .isInstanceOf(BatchException.class)
                    .hasMessageContainingAll("No space left on device", "--resume");
            assertThat(out.resolve("summary.json")).doesNotExist();
        }
        Runs.run(Runs.resumed(options));
        assertThat(Runs.contents(out)).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("formats")
    void aRunThatStopsBeforeItsSummaryGoesOn(BatchFormat format) throws IOException {
        Path sites = Runs.sites(folder.resolve("sites.jsonl"), SITES);
        Runs.run(Runs.options(output("whole"), format, sites));
        Map<String, String> expected = Runs.contents(out);
        BatchOptions options = Runs.options(output("stopped"), format, sites);
        Disk disk = path -> {
            if (path.endsWith("draft") && Files.exists(out.resolve("errors.jsonl"))) {
                throw new IOException("stopped");
            }
            return Disk.REAL.append(path);
        };
        assertThatThrownBy(() -> new Batch(Runs.ADVISOR, Runs.READER, BatchProgress.NONE, disk)
                        .run(options, InputStream.nullInputStream()))
                .hasMessageContaining("stopped");
        assertThat(out.resolve("errors.jsonl")).exists();
        Runs.run(Runs.resumed(options));
        assertThat(Runs.contents(out)).isEqualTo(expected);
    }

    /** A disk with room for so many bytes in all; the last write puts down what still fits. */
    private static Disk full(long room) {
        long[] left = {room};
        return path -> new FileOutputStream(path.toFile(), true) {
            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                int fits = (int) Math.min(left[0], length);
                left[0] -= fits;
                super.write(bytes, from, fits);
                if (fits < length) {
                    throw new IOException("No space left on device");
                }
            }
        };
    }

    @Test
    void whateverIsWrongIsToldAndTheRestIsDone() throws IOException {
        Path in = Files.createDirectories(folder.resolve("in"));
        Files.writeString(in.resolve("a.json"), Runs.tiny("a"));
        Files.writeString(
                in.resolve("b.yaml"), "organization: { id: b, name: B, setting: other }\nassessedOn: 2026-10-15\n");
        Files.write(in.resolve("c.json.gz"), Runs.gzip(Runs.tiny("c").getBytes(StandardCharsets.UTF_8)));
        Files.writeString(
                in.resolve("d.jsonl"),
                Runs.tiny("d") + "\n\nno json\n" + Runs.tiny("../e") + "\n" + Runs.tiny("nul\\u0000") + "\n"
                        + Runs.tiny("x".repeat(300)) + "\r\n" + Runs.tiny("f"));
        Files.write(in.resolve("e.json"), Runs.tiny("caf\u00e9").getBytes(StandardCharsets.ISO_8859_1));
        Files.createFile(in.resolve("empty.json"));
        Files.createFile(in.resolve("empty.jsonl"));
        Files.writeString(in.resolve("notes.txt"), "passed over");
        byte[] packed = Runs.gzip(
                (Runs.tiny("g") + "\n" + Runs.tiny("h") + "\n").repeat(400).getBytes(StandardCharsets.UTF_8));
        Files.write(in.resolve("truncated.jsonl.gz"), Arrays.copyOf(packed, packed.length - 20));
        Files.writeString(in.resolve("wide.jsonl"), Runs.tiny("w"), StandardCharsets.UTF_16);
        Files.createSymbolicLink(in.resolve("zz-circle"), in);
        BatchSummary summary = Runs.run(Runs.keeping(Runs.options(
                output("out"), Runs.LINES, in, folder.resolve("missing.json"), folder.resolve("none-*.json"))));
        List<String> errors = Runs.lines(out, "errors.jsonl");
        assertThat(errors)
                .hasSize(12)
                .satisfiesExactly(
                        error -> assertThat(error).contains("d.jsonl\",\"line\":3"),
                        error -> assertThat(error)
                                .contains("d.jsonl\",\"line\":4,\"pointer\":\"/organization/id\"", "../e"),
                        error -> assertThat(error).contains("d.jsonl\",\"line\":5", "/organization/id"),
                        error -> assertThat(error).contains("d.jsonl\",\"line\":6", "300 characters"),
                        error -> assertThat(error).contains("e.json", "not UTF-8"),
                        error -> assertThat(error).contains("empty.json", "an empty document"),
                        error -> assertThat(error).contains("empty.jsonl", "an empty file"),
                        error -> assertThat(error)
                                .contains("truncated.jsonl.gz\",\"line\":", "a gzip file that ends too early"),
                        error -> assertThat(error).contains("wide.jsonl", "UTF-16"),
                        error -> assertThat(error).contains("zz-circle", "a link to a folder above it"),
                        error -> assertThat(error).contains("missing.json", "no such file", "unreadable"),
                        error -> assertThat(error).contains("none-*.json", "nothing to read"));
        assertThat(summary.refused()).isEqualTo(12);
        assertThat(summary.inputs()).isEqualTo(summary.advised() + summary.refused());
        assertThat(summary.refusedBy().values().stream()
                        .mapToLong(Long::longValue)
                        .sum())
                .isEqualTo(12);
        assertThat(summary.filesPassedOver()).isEqualTo(1);
        assertThat(ids(Runs.lines(out, "results.jsonl")))
                .startsWith("a", "b", "c", "d", "f", "g", "h", "g")
                .hasSize((int) summary.advised());
    }

    @Test
    void aLineOfAHundredMegabytesIsRefusedAndTheRestIsDone() throws IOException {
        InputStream in = new SequenceInputStream(Collections.enumeration(List.of(
                Runs.stream(Runs.tiny("a") + "\n"),
                new Endless(100 << 20),
                Runs.stream("\n" + Runs.tiny("b") + "\n"))));
        BatchSummary summary = Runs.run(Runs.options(output("out"), Runs.LINES, "-"), in);
        assertThat(summary.advised()).isEqualTo(2);
        assertThat(Runs.lines(out, "errors.jsonl").get(0))
                .contains("standard input\",\"line\":2", "too-large", "8388608 bytes");
    }

    private static final class Endless extends InputStream {
        private int left;

        Endless(int length) {
            left = length;
        }

        @Override
        public int read() {
            return left-- > 0 ? 'x' : -1;
        }

        @Override
        public int read(byte[] bytes, int from, int length) {
            int count = Math.min(left, length);
            Arrays.fill(bytes, from, from + count, (byte) 'x');
            left -= count;
            return count == 0 ? -1 : count;
        }
    }

    @Test
    void aDuplicateIsRefusedWithThePlaceOfTheFirstOrKept() throws IOException {
        Path one = Files.writeString(folder.resolve("one.jsonl"), Runs.tiny("x") + "\n" + Runs.tiny("Same") + "\n");
        Path two = Files.writeString(folder.resolve("two.json"), Runs.tiny("Same"));
        Path three = Files.writeString(folder.resolve("three.json"), Runs.tiny("same"));
        Runs.run(Runs.options(output("refused"), Runs.LINES, one, two, three));
        assertThat(Runs.lines(out, "errors.jsonl"))
                .singleElement()
                .satisfies(
                        error -> assertThat(error).contains(two.toString(), "after " + one + ":2", "duplicate-site"));
        BatchSummary kept = Runs.run(Runs.keeping(Runs.options(output("kept"), Runs.FILES, one, two, three)));
        assertThat(kept.duplicatesKept()).isEqualTo(1);
        assertThat(Runs.contents(out.resolve("sites")).keySet())
                .containsExactly("same.md", "same~1+3.md", "same~1.md", "x.md");
    }

    @Test
    void aFolderOfAnotherRunOrOfAnythingElseIsLeftAlone() throws IOException {
        Path site = Files.writeString(folder.resolve("a.json"), Runs.tiny("a"));
        BatchOptions options = Runs.options(output("out"), Runs.LINES, site);
        Runs.run(options);
        Map<String, String> before = Runs.contents(out);
        assertThatThrownBy(() -> Runs.run(options))
                .isInstanceOf(BatchException.class)
                .hasMessageContaining("holds a finished run");
        assertThat(Runs.run(Runs.resumed(options)).advised()).isEqualTo(1);
        BatchOptions other = Runs.options(out, Runs.GZIP, site, site);
        assertThatThrownBy(() -> Runs.run(Runs.resumed(other)))
                .isInstanceOf(BatchException.class)
                .hasMessageContainingAll("inputs was", "gzip was false and is true")
                .hasMessageNotContaining("rules");
        assertThat(Runs.contents(out)).isEqualTo(before);
        Path full = Files.createDirectories(folder.resolve("full"));
        Files.writeString(full.resolve("mine.txt"), "mine");
        assertThatThrownBy(() -> Runs.run(Runs.options(full, Runs.LINES, site))).hasMessageContaining("is not empty");
        assertThat(Runs.contents(full)).isEqualTo(Map.of("mine.txt", "mine"));
        assertThatThrownBy(() -> Runs.run(Runs.options(site, Runs.LINES, site))).isInstanceOf(BatchException.class);
    }

    @Test
    void inputsThatChangedBeforeThePlaceOfTheStopAreNotGoneOnWith() throws IOException {
        Path sites = Runs.sites(folder.resolve("sites.jsonl"), SITES);
        Runs.run(Runs.options(output("whole"), Runs.LINES, sites));
        long most = Files.size(out.resolve("results.jsonl")) * 9 / 10;
        BatchOptions options = Runs.options(output("out"), Runs.LINES, sites);
        assertThatThrownBy(() -> new Batch(Runs.ADVISOR, Runs.READER, BatchProgress.NONE, full(most))
                        .run(options, InputStream.nullInputStream()))
                .isInstanceOf(BatchException.class);
        assertThat(Files.readString(out.resolve(".unfinished/journal.jsonl"))).isNotEmpty();
        assertThatThrownBy(() -> Runs.run(options)).hasMessageContaining("go on with --resume");
        Files.writeString(sites, Files.readString(sites).replaceFirst("Hospital", "hospital"));
        assertThatThrownBy(() -> Runs.run(Runs.resumed(options))).hasMessageContaining("have changed");
    }

    @Test
    void aFolderWithTheOutputInItIsReadWithoutIt() throws IOException {
        Files.writeString(folder.resolve("a.json"), Runs.tiny("a"));
        Files.createDirectories(folder.resolve("deep/er"));
        Files.writeString(folder.resolve("deep/er/b.json"), Runs.tiny("b"));
        Files.writeString(folder.resolve("c.json"), Runs.tiny("c"));
        BatchSummary summary = Runs.run(Runs.options(output("bout"), Runs.LINES, folder));
        assertThat(summary.refused()).isZero();
        assertThat(ids(Runs.lines(out, "results.jsonl"))).containsExactly("a", "c", "b");
        Runs.run(Runs.options(output("glob"), Runs.LINES, folder + "/**/*b.json", folder + "/?.json"));
        assertThat(ids(Runs.lines(out, "results.jsonl"))).containsExactly("b", "a", "c");
    }

    @Test
    void compressedResultsAreTheSameAndOneEmptyFileWhereThereAreNone() throws IOException {
        Path sites = Runs.sites(folder.resolve("sites.jsonl"), SITES);
        Runs.run(Runs.options(output("plain"), Runs.LINES, sites));
        byte[] plain = Files.readAllBytes(out.resolve("results.jsonl"));
        Runs.run(Runs.options(output("gzip"), Runs.GZIP, sites));
        byte[] packed = Files.readAllBytes(out.resolve("results.jsonl.gz"));
        assertThat(new GZIPInputStream(new ByteArrayInputStream(packed)).readAllBytes())
                .isEqualTo(plain);
        Runs.run(Runs.options(output("none"), Runs.GZIP, "missing.json"));
        assertThat(new GZIPInputStream(Files.newInputStream(out.resolve("results.jsonl.gz"))).readAllBytes())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\n  \"organization\": {", "{\"organization\":{"})
    void standardInputIsOneProfileOrMany(String begin) {
        String one = Runs.tiny("a").replace("{\"organization\":{", begin);
        assertThat(Runs.run(Runs.options(output("one"), Runs.LINES, "-"), Runs.stream(one + "\n"))
                        .advised())
                .isEqualTo(1);
        String two = Runs.tiny("a") + "\n" + Runs.tiny("b") + "\n";
        assertThat(Runs.run(Runs.options(output("two"), Runs.LINES, "-"), Runs.stream(two))
                        .advised())
                .isEqualTo(2);
        byte[] packed = Runs.gzip(two.getBytes(StandardCharsets.UTF_8));
        assertThat(Runs.run(Runs.options(output("gz"), Runs.LINES, "-"), new ByteArrayInputStream(packed))
                        .advised())
                .isEqualTo(2);
    }
}
