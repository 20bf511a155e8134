package org.leadershipadvisor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadershipadvisor.LeadershipAdvisor;
import org.leadershipadvisor.profile.Profile;
import org.leadershipadvisor.report.JsonLines;

class PortfolioCommandTest {

    private static final String MERCY = "samples/mercy-valley.json";
    private static final String LAKESIDE = "samples/lakeside.json";

    @TempDir
    Path folder;

    private Path array;
    private Path output;

    @BeforeEach
    void advise() {
        array = folder.resolve("results.json");
        output = folder.resolve("portfolio");
        Run.of("advise", MERCY, LAKESIDE, "--format", "json", "-o", array.toString());
    }

    private Run portfolio(Path results, String... more) {
        return Run.of(
                Stream.concat(Stream.of("portfolio", results.toString(), "-o", output.toString()), Stream.of(more))
                        .toArray(String[]::new));
    }

    private static byte[] zipped(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            out.write(content);
        }
        return bytes.toByteArray();
    }

    private void assertRefused(Run run, String message) {
        assertThat(run.code()).isEqualTo(ExitCode.INVALID_INPUT);
        assertThat(run.err()).contains(message).hasLineCount(1);
        assertThat(output).doesNotExist();
    }

    @Test
    void allViewsStandInANewFolder() throws IOException {
        Run run = portfolio(array);
        assertThat(run.code()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("A portfolio of 2 sites");
        assertThat(output.resolve("sites.csv"))
                .content()
                .contains("mercy-valley,Mercy Valley Hospital,community-hospital");
        assertThat(output.resolve("portfolio.json")).content().contains("\"systemic\"");
        assertThat(output.resolve("portfolio.html")).content().contains("Mercy Valley Hospital");
        assertThat(output.resolve("portfolio.xlsx")).isNotEmptyFile();
        assertThat(output.resolve("ranking.csv")).doesNotExist();
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactlyInAnyOrder(array, output);
        }
    }

    @Test
    void whatADeadProcessLeftIsClearedAwayAndNothingElse() throws IOException {
        String name = "." + output.getFileName();
        Path dead = Files.createDirectory(folder.resolve(name + ".999999999999.tmp"));
        Files.writeString(dead.resolve("sites.csv"), "half");
        Path other = Files.createDirectory(folder.resolve(name + ".x.999999999999.tmp"));
        assertThat(portfolio(array).code()).isZero();
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactlyInAnyOrder(array, output, other);
        }
    }

    @Test
    void aLeagueTableIsMadeWhereAskedFor() {
        portfolio(array, "--rank");
        assertThat(output.resolve("ranking.csv")).exists();
    }

    @Test
    void gzippedLinesInTheFolderOfABatchSayTheSameAsAnArray() throws IOException {
        portfolio(array);
        String json = Files.readString(output.resolve("portfolio.json"));
        Path batch = Files.createDirectory(folder.resolve("batch"));
        LeadershipAdvisor advisor = LeadershipAdvisor.withBuiltInRules();
        String lines = Stream.of(MERCY, LAKESIDE)
                .map(name -> JsonLines.full().render(advisor.advise(Profile.read(Path.of(name)))))
                .collect(Collectors.joining());
        Files.write(batch.resolve("results.jsonl.gz"), zipped(lines.getBytes(StandardCharsets.UTF_8)));
        output = folder.resolve("again");
        assertThat(portfolio(batch).code()).isZero();
        assertThat(Files.readString(output.resolve("portfolio.json"))).isEqualTo(json);
    }

    @Test
    void whatIsNoAdviceIsRefusedWithItsLine() throws IOException {
        assertRefused(portfolio(Path.of(MERCY)), MERCY + ":1: found an object without \"schemaVersion\"");
        Path broken = folder.resolve("broken.jsonl");
        Files.writeString(broken, "{\"schemaVersion\": \"1.0\"\n\n oops");
        assertRefused(portfolio(broken), "broken.jsonl:3: found no valid advice");
        Files.writeString(broken, "");
        assertRefused(portfolio(broken), "broken.jsonl: found nothing");
        assertRefused(portfolio(folder.resolve("none")), "none: found no such file");
        assertRefused(
                portfolio(Files.createDirectory(folder.resolve("empty"))), "empty: found a folder without results");
    }

    @Test
    void aGzipFileThatIsCutOffIsTold() throws IOException {
        byte[] whole = zipped(Files.readAllBytes(array));
        Path cut = folder.resolve("cut.gz");
        Files.write(cut, Arrays.copyOf(whole, whole.length - 100));
        assertRefused(portfolio(cut), "cut.gz: found a gzip file that is broken or cut off after");
    }

    @Test
    void nothingIsOverwritten() throws IOException {
        Files.createDirectory(output);
        Files.writeString(output.resolve("mine.txt"), "mine");
        Run run = portfolio(array);
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("There is something in");
        try (Stream<Path> files = Files.list(output)) {
            assertThat(files).containsExactly(output.resolve("mine.txt"));
        }
    }

    @Test
    void oneSiteTwiceOnOneDayIsRefused() {
        assertRefused(
                Run.of("portfolio", array.toString(), array.toString(), "-o", output.toString()), "a second time");
    }

    @Test
    void aSitesNameCannotBecomeScript() throws IOException {
        String evil = "</script><script>alert(1)</script>";
        String profile = Files.readString(Path.of(MERCY)).replace("Mercy Valley Hospital", evil);
        Path advice = folder.resolve("evil.json");
        assertThat(Run.withInput(profile, "advise", "-", "--format", "json", "-o", advice.toString())
                        .code())
                .isZero();
        assertThat(portfolio(advice).code()).isZero();
        assertThat(output.resolve("portfolio.html"))
                .content()
                .doesNotContain("<script>alert")
                .contains("&lt;/script&gt;");
    }

    @Test
    void twoDaysTellWhatChanged() {
        Path old = folder.resolve("old.json");
        Run.of("advise", CompareCommandTest.OLD, "--format", "json", "-o", old.toString());
        assertThat(Run.of("portfolio", old.toString(), array.toString(), "-o", output.toString())
                        .code())
                .isZero();
        assertThat(output.resolve("changes.csv"))
                .content()
                .contains("practice: unknown again,leader-conduct/open-to-dissent");
        assertThat(List.of("movements.csv", "portfolio.html"))
                .allSatisfy(name -> assertThat(output.resolve(name)).exists());
    }
}
