package org.leadershipadvisor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.leadershipadvisor.report.JsonReport;

/** The command line as its user meets it: streams, exit codes, messages. */
class MainTest {

    private static final String MERCY = "samples/mercy-valley.json";
    private static final String QUIET = "samples/quiet-harbor.json";

    @TempDir
    Path folder;

    @Test
    void adviceGoesToStandardOutputAndNothingElseDoes() {
        Run run = Run.of("advise", MERCY);
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("Mercy Valley Hospital\n").contains("DO THIS FIRST");
        assertThat(run.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
    }

    @Test
    void severalProfilesInJsonAreOneArray() {
        assertThat(Run.of("advise", MERCY, QUIET, "--format", "json").out())
                .startsWith("[\n  {")
                .contains("\"id\": \"mercy-valley\"", "\"id\": \"quiet-harbor\"");
        assertThat(Run.of("advise", MERCY, "--format", "json").out()).startsWith("{");
    }

    @Test
    void standardInputIsReadWhetherJsonOrYaml() throws IOException {
        String json = Files.readString(Path.of(MERCY));
        assertThat(Run.withInput(json, "advise", "-").out())
                .isEqualTo(Run.of("advise", MERCY).out());
        String yaml = Files.readString(Path.of("samples/riverside.yaml"));
        assertThat(Run.withInput(yaml, "advise", "-").out())
                .isEqualTo(Run.of("advise", "samples/riverside.yaml").out());
    }

    @Test
    void aReportGoesToAFileWhole() throws IOException {
        Path file = folder.resolve("report.md");
        Run run = Run.of("advise", MERCY, "--format", "md", "-o", file.toString());
        assertThat(run).isEqualTo(new Run(0, "", ""));
        assertThat(Files.readString(file)).startsWith("# Mercy Valley Hospital");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void aFileIsForWhomEveryNewFileIs() throws IOException {
        Path file = folder.resolve("report.md");
        Run.of("advise", MERCY, "-o", file.toString());
        assertThat(Files.getPosixFilePermissions(file))
                .isEqualTo(Files.getPosixFilePermissions(Files.createFile(folder.resolve("new"))));
    }

    @Test
    void aFileThatCannotBeWrittenIsTold() {
        assertThat(Run.of("advise", MERCY, "-o", folder.toString()).err()).contains("it is a folder");
        Run run = Run.of("advise", MERCY, "-o", folder.resolve("no/such").toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("its folder does not exist").doesNotContain("\tat ");
    }

    @Test
    void oneInvalidProfileAmongSeveralStopsAllReports() throws IOException {
        Path broken = folder.resolve("broken.json");
        Files.writeString(broken, "{\"organisation\": {}}");
        Path report = folder.resolve("report.txt");
        Run run = Run.of("advise", MERCY, broken.toString(), "-o", report.toString());
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("broken.json:1:").contains("did you mean \"organization\"?");
        assertThat(report).doesNotExist();
    }

    @Test
    void gatesEndWithFourAfterTheReport() {
        Run run = Run.of("advise", MERCY, "--fail-on", "now");
        assertThat(run.code()).isEqualTo(4);
        assertThat(run.out()).startsWith("Mercy Valley Hospital");
        assertThat(Run.of("advise", MERCY, "--fail-on", "physician-engagement/promise-backing")
                        .code())
                .isEqualTo(4);
        assertThat(Run.of("advise", QUIET, "--fail-on", "physician-engagement/promise-backing")
                        .code())
                .isZero();
        Run unknown = Run.of("advise", MERCY, "--fail-on", "physician-engagement/promise-backin");
        assertThat(unknown.code()).isEqualTo(2);
        assertThat(unknown.err()).contains("did you mean \"physician-engagement/promise-backing\"?");
        assertThat(unknown.out()).isEmpty();
    }

    @Test
    void anotherDayCanCountAsToday() {
        Run run = Run.of("advise", MERCY, "--as-of", "2027-10-15");
        assertThat(run.out()).contains("as of 15 October 2027", "more than a year old");
        assertThat(Run.of("advise", MERCY).out()).doesNotContain("more than a year old");
        assertThat(Run.of("advise", MERCY, "--as-of", "2026-02-30").code()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "frobnicate",
                "advise",
                "advise --format pdf samples/mercy-valley.json",
                "explain",
                "schema poem",
                "advise --frob x"
            })
    void mistakesInTheCommandEndWithTwo(String line) {
        Run run = Run.of(line.isEmpty() ? new String[0] : line.split(" ", -1));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isNotBlank().doesNotContain("\tat ", "Exception");
    }

    static Stream<Arguments> invalid() {
        return Stream.of(
                Arguments.of("", "empty"),
                Arguments.of("{\"organization\": ", "the end of the document"),
                Arguments.of("[]", "list"),
                Arguments.of("{\"a\": 1, \"a\": 2}", "second"),
                Arguments.of("[".repeat(200), "nesting"));
    }

    @ParameterizedTest
    @MethodSource("invalid")
    void mistakesInAProfileEndWithThree(String document, String message) {
        for (String command : List.of("advise", "check")) {
            Run run = Run.withInput(document, command, "-");
            assertThat(run.code()).isEqualTo(3);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).contains(message).doesNotContain("\tat ", "Exception");
        }
    }

    @Test
    void whatIsNoProfileAtAllEndsWithThree() throws IOException {
        Path latin = folder.resolve("latin.json");
        Files.write(latin, "{\"organization\": {\"name\": \"Hôpital\"}}".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(Run.of("check", latin.toString()).err()).contains("save the file as UTF-8");
        assertThat(Run.of("check", folder.toString()))
                .matches(run -> run.code() == 3 && run.err().contains("a folder"));
        assertThat(Run.of("check", folder.resolve("none.json").toString()).err())
                .contains("no such file");
        assertThat(Run.of("check", "bad\0name"))
                .matches(run -> run.code() == 2 && !run.err().contains("Exception"));
    }

    @Test
    void checkTellsWhatIsValid() {
        Run run = Run.of("check", MERCY, QUIET);
        assertThat(run.code()).isZero();
        assertThat(run.out().lines()).hasSize(2).allMatch(line -> line.contains("valid"));
    }

    @Test
    void rulesListsEveryTopicAndRule() {
        Run run = Run.of("rules");
        assertThat(run.out())
                .contains("physician-engagement/mec-owns-aims", "physician-engagement/promise-backing")
                .contains("A practice surely not in place earns its remedy");
    }

    @Test
    void explainPrintsAPracticeOrARecommendation() {
        assertThat(Run.of("explain", "physician-engagement/mec-owns-aims").out())
                .contains("Level 0", "Requires");
        assertThat(Run.of("explain", "physician-engagement/promise-backing").out())
                .contains("Step 1", "Stalled");
        Run unknown = Run.of("explain", "physician-engagement/mec-own-aims");
        assertThat(unknown.code()).isEqualTo(2);
        assertThat(unknown.err()).contains("did you mean \"physician-engagement/mec-owns-aims\"?");
    }

    @Test
    void adviceCanBeGroupedByComponentOrLeveragePoint() {
        assertThat(Run.of("advise", MERCY).out()).contains("ROAD MAP", "ALSO POSSIBLE NOW");
        assertThat(Run.of("advise", MERCY, "--by", "component").out())
                .contains("FOUNDATION (")
                .doesNotContain("ALSO POSSIBLE NOW");
        assertThat(Run.of("advise", QUIET, "--by", "leverage-point", "--format", "md")
                        .out())
                .contains("## Leverage point 1", "Nothing addresses this");
        Run wrong = Run.of("advise", MERCY, "--by", "point");
        assertThat(wrong.code()).isEqualTo(2);
        assertThat(wrong.err()).contains("wave, leverage-point, component");
    }

    @Test
    void explainSaysWhyAndWhyNotForAProfile() {
        Run why = Run.of("explain", "high-performer-habits/rank-the-projects", MERCY);
        assertThat(why.code()).isZero();
        assertThat(why.out()).contains("Answer   It is advised, and can start now.", "If ", "Then ");
        Run json = Run.of("explain", "overloaded-portfolio", QUIET, "--format", "json");
        assertThat(json.out()).contains("\"kind\": \"pattern\"", "\"verdict\": \"unknown\"", "\"says\": \"unknown\"");
        assertThat(Run.of("explain", "overloaded-portfolio").out()).contains("There    where 2 of these signs show");
        assertThat(Run.of("explain", "overloaded-portfolio", "--format", "json").code())
                .isEqualTo(2);
        assertThat(Run.of("explain", "overloaded-portfolo", MERCY).err())
                .contains("did you mean \"overloaded-portfolio\"?");
    }

    @Test
    void rulesOfOnesOwnCanBeListedExplainedAndChecked() {
        String own = "src/test/resources/org/leadershipadvisor/authoring/own";
        assertThat(Run.of("rules", "check", own).out()).endsWith("topics: 1, rules: 2, cases that hold: 3\n");
        assertThat(Run.of("rules", "--rules", own).out()).contains("hand-hygiene/count-hands-weekly");
        assertThat(Run.of("explain", "--rules", own, "hand-hygiene/hands-watched-weekly")
                        .out())
                .contains("Every ward sees each week");
        String profile = """
                {"organization": {"id": "x", "name": "X", "setting": "other"}, "assessedOn": "2026-10-15",
                 "answers": {"hand-hygiene": {"hands-watched-weekly": 0}}}
                """;
        assertThat(Run.withInput(profile, "check", "--rules", own, "-").code()).isZero();
        assertThat(Run.withInput(profile, "explain", "--rules", own, "hand-hygiene/count-hands-weekly", "-")
                        .code())
                .isZero();
        assertThat(Run.withInput(profile, "check", "-").code()).isEqualTo(3);
        assertThat(Run.of("advise", "--help").out()).contains("Rules are code");
        assertThat(Run.of("rules", "check", own + "/none"))
                .matches(run -> run.code() == 3 && run.err().contains("no such folder"));
    }

    @Test
    void namesNeverBecomeMarkup() {
        String profile = """
                {"organization": {"id": "x", "name": "<b>*A*</b>", "setting": "other",
                  "roleWords": {"board": "<script>board</script>"}},
                 "assessedOn": "2026-10-15",
                 "answers": {"system-level-aims": {"specific-aims": 0, "board-adopted-aim": 0,
                   "board-oversees-progress": 0}}}
                """;
        Run run = Run.withInput(profile, "advise", "-", "--format", "md");
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("\\<b\\>\\*A\\*", "**First:**")
                .doesNotContainPattern("(?<!\\\\)<(b|/b|script|/script)");
    }

    @Test
    void schemasArePrinted() {
        assertThat(Run.of("schema", "profile").out()).isEqualTo(JsonReport.profileSchema());
        assertThat(Run.of("schema", "advice").out()).isEqualTo(JsonReport.schema());
    }

    @Test
    void helpAndVersionGoToStandardOutput() {
        assertThat(Run.of("--help").out()).contains("Exit codes", "advise");
        assertThat(Run.of("advise", "--help").code()).isZero();
        assertThat(Run.of("--version").out()).startsWith("advisor ");
    }
}
