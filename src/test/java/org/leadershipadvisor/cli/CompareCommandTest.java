package org.leadershipadvisor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareCommandTest {

    static final String OLD = "src/test/resources/org/leadershipadvisor/comparison/mercy-valley-2026-04.json";

    private static final String NEW = "samples/mercy-valley.json";

    @TempDir
    Path folder;

    private String advice(String profile) {
        Path file = folder.resolve("advice.json");
        Run.of("advise", profile, "--format", "json", "-o", file.toString());
        return file.toString();
    }

    @Test
    void textTellsWhatChangedAndWhy() {
        Run run = Run.of("compare", OLD, NEW);
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("Mercy Valley Hospital\nWhat changed from 15 April 2026 to 15 October 2026\n")
                .contains("NEW ACTIONS", "Time passing.", "PRACTICES: SURELY ROSE", "0.50, now 0.83: surely rose");
        assertThat(run.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
    }

    @Test
    void markdownAndJsonSayTheSame() {
        assertThat(Run.of("compare", OLD, NEW, "--format", "md").out())
                .contains("## New actions", "**One loud objector cannot stop the work.** Level: 0, now 2.");
        assertThat(Run.of("compare", OLD, NEW, "--format", "json").out())
                .contains("\"fate\": \"new\"", "\"movement\": \"risen\"", "\"time\"");
    }

    @Test
    void earlierAdviceStandsForItsProfile() {
        String advice = advice(OLD);
        assertThat(Run.of("compare", advice, NEW).out())
                .contains("told apart by trying one after", "0.50, now 0.83: surely rose");
        assertThat(Run.of("compare", advice, NEW, "--old-profile", OLD).out())
                .isEqualTo(Run.of("compare", OLD, NEW).out());
    }

    @Test
    void workbooksStandForTheirProfiles() {
        String old = workbook(OLD);
        assertThat(Run.of("compare", old, NEW)).isEqualTo(Run.of("compare", OLD, NEW));
        assertThat(Run.of("compare", advice(OLD), NEW, "--old-profile", old)).isEqualTo(Run.of("compare", OLD, NEW));
    }

    private String workbook(String profile) {
        String file = folder.resolve("profile.xlsx").toString();
        assertThat(Run.of("convert", profile, file).code()).isZero();
        return file;
    }

    @Test
    void onlyItsOwnProfileGoesWithAnAdvice() {
        Run other = Run.of("compare", advice(OLD), NEW, "--old-profile", NEW);
        assertThat(other.code()).isEqualTo(ExitCode.USAGE);
        assertThat(other.err()).contains("is not the profile that");
        assertThat(Run.of("compare", OLD, NEW, "--old-profile", OLD).err()).contains("is a profile itself");
    }

    @Test
    void timeAlonePassesBetweenAProfileAndItself() {
        assertThat(Run.of("compare", OLD, OLD, "--as-of", "2027-04-15").out())
                .contains("Every change comes from time passing: nothing else differs.");
        assertThat(Run.of("compare", NEW, NEW).out()).contains("Nothing changed");
    }

    @Test
    void whatIsNoPairIsRefused() throws IOException {
        Run sites = Run.of("compare", "samples/lakeside.json", NEW);
        assertThat(sites.code()).isEqualTo(ExitCode.USAGE);
        assertThat(sites.err()).contains("Two different sites", "\"lakeside\"", "\"mercy-valley\"");
        assertThat(Run.of("compare", NEW, OLD).err()).contains("name the earlier one first");
        assertThat(Run.of("compare", "-", "-").code()).isEqualTo(ExitCode.USAGE);
        Path broken = folder.resolve("broken.json");
        Files.writeString(broken, "{\"inputHash\": 3}");
        Run refused = Run.of("compare", broken.toString(), NEW);
        assertThat(refused.code()).isEqualTo(ExitCode.INVALID_INPUT);
        assertThat(refused.err()).contains("broken.json:1: found an object without \"schemaVersion\"");
        assertThat(Run.of("compare", "none.json", NEW).err()).contains("no such file");
    }

    @Test
    void standardInputIsOneSide() throws IOException {
        assertThat(Run.withInput(Files.readString(Path.of(OLD)), "compare", "-", NEW)
                        .out())
                .isEqualTo(Run.of("compare", OLD, NEW).out());
    }

    @Test
    void aPageSaysTheSameWithoutScriptOrNetwork() {
        String page = Run.of("compare", OLD, NEW, "--format", "html").out();
        assertThat(page)
                .startsWith("<!DOCTYPE html>")
                .contains("default-src 'none'; style-src 'unsafe-inline'", "<title>What changed from 15 April 2026 to")
                .contains("New actions", "Actions that are unchanged", "Time passing.", "0.50, now 0.83", "Surely rose")
                .contains("One loud objector cannot stop the work")
                .doesNotContain("<script", "http://", "https://");
    }

    @Test
    void aPageWithOneCauseTellsItOnce() {
        assertThat(Run.of("compare", OLD, OLD, "--as-of", "2027-04-15", "--format", "html")
                        .out())
                .contains("Every change comes from time passing")
                .doesNotContain(">Cause<");
        assertThat(Run.of("compare", NEW, NEW, "--format", "html").out()).contains("Nothing changed");
    }

    @Test
    void whatIsNotKnownAnyMoreIsUnknownAgain() throws IOException {
        String forgotten = Files.readString(Path.of(NEW))
                .replaceFirst(
                        "\"backup-to-board\": *\\{[^}]*}|\"backup-to-board\": *[0-4]",
                        "\"backup-to-board\": \"unsure\"");
        Path later = Files.writeString(folder.resolve("later.json"), forgotten);
        assertThat(Run.of("compare", NEW, later.toString()).out()).contains("PRACTICES: UNKNOWN AGAIN");
        assertThat(Run.of("compare", NEW, later.toString(), "--format", "html").out())
                .contains("Unknown again <span");
    }
}
