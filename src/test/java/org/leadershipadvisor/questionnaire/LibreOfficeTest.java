package org.leadershipadvisor.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadershipadvisor.profile.Profile;

/** What LibreOffice opens and saves again reads the same. */
final class LibreOfficeTest {

    private static final String PROGRAM = "soffice";

    @TempDir
    Path folder;

    /** Skipped where LibreOffice is missing; required where changes are checked before they are taken in. */
    @BeforeEach
    void needsLibreOffice() {
        boolean there = Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(path -> Files.isExecutable(Path.of(path, PROGRAM)));
        assumeTrue(there || "true".equals(System.getenv("CI")), "LibreOffice is not installed: " + PROGRAM);
    }

    @Test
    void aProfileSurvivesBeingOpenedAndSaved() throws IOException, InterruptedException {
        Profile full = Profile.read(Path.of("src/test/resources/org/leadershipadvisor/profile/full.yaml"));
        Files.write(folder.resolve("full.xlsx"), Workbooks.of(full));
        save("full.xlsx");
        assertThat(Workbooks.READER.read(folder.resolve("saved/full.xlsx"))).isEqualTo(full);
    }

    private void save(String file) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        PROGRAM,
                        "-env:UserInstallation=" + folder.resolve("user").toUri(),
                        "--headless",
                        "--convert-to",
                        "xlsx",
                        "--outdir",
                        "saved",
                        file)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue())
                .as(Files.readString(folder.resolve("log")))
                .isZero();
    }
}
