package org.leadershipadvisor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code advisor batch} and the sites to try it with. */
class BatchCommandTest {

    @TempDir
    Path folder;

    @Test
    void samplesAreAdvisedAndWhatIsRefusedIsCounted() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.json"), "{");
        String out = folder.resolve("out").toString();
        Run run = Run.of("batch", "samples/mercy-valley.json", broken.toString(), "-o", out);
        assertThat(run.code()).isEqualTo(5);
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .isEqualTo("Advised 1 of 2: " + out + "/results.jsonl\nRefused 1 (invalid-profile 1): " + out
                        + "/errors.jsonl\n");
        Run again = Run.of("batch", "samples/mercy-valley.json", broken.toString(), "-o", out);
        assertThat(again).isEqualTo(new Run(2, "", out + " holds a finished run: name another folder\n"));
    }

    @Test
    void aFileForEachSiteIsItsReport() throws IOException {
        Path out = folder.resolve("out");
        assertThat(Run.of("batch", "samples/quiet-harbor.json", "-o", out.toString(), "--format", "md")
                        .code())
                .isZero();
        assertThat(Files.readString(out.resolve("sites/quiet-harbor.md")))
                .isEqualTo(Run.of("advise", "samples/quiet-harbor.json", "--format", "md")
                        .out());
    }

    @Test
    void mistakesInTheCommandAreTold() {
        String out = folder.resolve("out").toString();
        assertThat(Run.of("batch", "samples", "-o", out, "--format", "md", "--gzip")
                        .err())
                .contains("--format jsonl only");
        assertThat(Run.of("batch", "samples", "-o", out, "--threads", "0"))
                .isEqualTo(new Run(2, "", "--threads: found 0; expected 1 or more\n"));
        assertThat(Run.of("batch", "samples").code()).isEqualTo(2);
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void madeUpSitesAreALineEachAndAdvised() {
        Run sites = Run.of("made-up-sites", "--count", "3", "--seed", "5", "--size", "small");
        assertThat(sites.out().lines()).hasSize(3);
        Run run = Run.withInput(
                sites.out(), "batch", "-", "-o", folder.resolve("out").toString());
        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("Advised 3 of 3: ");
        assertThat(Run.of("--help").out()).contains("batch").doesNotContain("made-up-sites");
    }

    private Run withPortfolio(String... more) {
        List<String> command = new ArrayList<>(List.of(
                "batch", "samples/mercy-valley.json", "samples/lakeside.json", "--portfolio", "-o", out().toString()));
        command.addAll(List.of(more));
        return Run.of(command.toArray(String[]::new));
    }

    private Path out() {
        return folder.resolve("out");
    }

    @ParameterizedTest
    @CsvSource({"jsonl,results.jsonl", "json,sites"})
    void aPortfolioAtTheEndIsTheOneOfItsResults(String format, String results) throws IOException {
        Run run = withPortfolio("--format", format);
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEqualTo("A portfolio of 2 sites: open " + out() + "/portfolio/portfolio.html\n");
        Path alone = folder.resolve("alone");
        Run.of("portfolio", out().resolve(results).toString(), "-o", alone.toString());
        for (String name : List.of("portfolio.json", "portfolio.html", "portfolio.xlsx", "gaps.csv")) {
            assertThat(out().resolve("portfolio").resolve(name)).hasSameBinaryContentAs(alone.resolve(name));
        }
    }

    @Test
    void whatAPortfolioCannotReadIsRefusedBeforeAnythingIsDone() {
        assertThat(withPortfolio("--format", "md"))
                .isEqualTo(new Run(2, "", "--portfolio reads advice in jsonl or json; found --format md\n"));
        assertThat(out()).doesNotExist();
    }

    @Test
    void aFinishedRunGetsItsPortfolioLaterAndKeepsIt() throws IOException {
        Run.of("batch", "samples/mercy-valley.json", "samples/lakeside.json", "-o", out().toString());
        assertThat(withPortfolio("--resume").err()).startsWith("A portfolio of 2 sites");
        byte[] page = Files.readAllBytes(out().resolve("portfolio/portfolio.html"));
        Run again = withPortfolio("--resume");
        assertThat(again.code()).isZero();
        assertThat(again.err()).isEqualTo("The portfolio is there already: " + out() + "/portfolio\n");
        assertThat(out().resolve("portfolio/portfolio.html")).hasBinaryContent(page);
    }

    @Test
    void resultsStayWhereTheyMakeNoPortfolio() throws IOException {
        Run run = withPortfolio("samples/lakeside.json", "--duplicates", "keep");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).startsWith("Advised 3 of 3");
        assertThat(run.err())
                .contains("The results are finished, but make no portfolio", "\"lakeside\"", "a second time");
        assertThat(Files.readAllLines(out().resolve("results.jsonl"))).hasSize(3);
        assertThat(out().resolve("summary.json")).exists();
        assertThat(out().resolve("portfolio")).doesNotExist();
    }

    @Test
    void whereNothingWasAdvisedThereIsNoPortfolio() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.json"), "{");
        assertThat(Run.of("batch", broken.toString(), "--portfolio", "-o", out().toString()))
                .satisfies(run -> assertThat(run.code()).isEqualTo(5))
                .satisfies(run -> assertThat(run.err()).isEqualTo("No portfolio: no site was advised\n"));
    }
}
