package org.leadershipadvisor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
}
