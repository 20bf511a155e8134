package org.leadershipadvisor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Questionnaires, conversions and merges at the prompt. */
final class QuestionnaireCommandsTest {

    private static final String MERCY = "samples/mercy-valley.json";

    @TempDir
    Path folder;

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    private String written(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void anEmptyQuestionnaireSaysWhatItNeeds() {
        assertThat(Run.of("questionnaire", "--depth", "full", "-o", file("q.xlsx"))
                        .code())
                .isEqualTo(ExitCode.OK);
        Run check = Run.of("check", file("q.xlsx"));
        assertThat(check.code()).isEqualTo(ExitCode.INVALID_INPUT);
        assertThat(check.err())
                .contains("q.xlsx, sheet Start, cell B12: found no field id")
                .hasLineCount(4);
    }

    @Test
    void questionsStandInYamlAsComments() {
        assertThat(Run.of("questionnaire", "--format", "yaml", "--setting", "tribal-clinic")
                        .out())
                .contains("# Has ", "setting: tribal-clinic", "    mec-owns-aims:\n")
                .doesNotContain("{medical");
    }

    @Test
    void anUnknownDepthIsRefused() {
        Run run = Run.of("questionnaire", "--depth", "deep");
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("expected one of leverage-points, full, being but was 'deep'");
    }

    @Test
    void aProfileGivesTheSameAdviceInEveryForm() {
        for (String[] step : new String[][] {{MERCY, "a.xlsx"}, {"a.xlsx", "b.yaml"}, {"b.yaml", "c.json"}}) {
            String from = step[0].equals(MERCY) ? MERCY : file(step[0]);
            assertThat(Run.of("convert", from, file(step[1]))).isEqualTo(new Run(ExitCode.OK, "", ""));
        }
        String advice = Run.of("advise", "--format", "json", MERCY).out();
        assertThat(Run.of("advise", "--format", "json", file("a.xlsx")).out()).isEqualTo(advice);
        assertThat(Run.of("advise", "--format", "json", file("c.json")).out()).isEqualTo(advice);
        assertThat(Run.of("explain", "overloaded-portfolio", file("a.xlsx")).code())
                .isEqualTo(ExitCode.OK);
    }

    @Test
    void aFormNobodyKnowsIsRefused() {
        Run run = Run.of("convert", MERCY, file("a.ods"));
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("end it with .xlsx, .json or .yaml");
    }

    @Test
    void raterFilesBecomeOneProfile() throws IOException {
        String text = """
                organization: { id: m, name: M, setting: other }
                assessedOn: 2026-10-15
                raters: [ { group: board, answers: { physician-engagement: { mec-owns-aims: %d } } } ]
                """;
        String one = written("1.yaml", text.formatted(1));
        String other = written("2.yaml", text.formatted(3));
        assertThat(Run.of("convert", other, file("2.xlsx")).code()).isEqualTo(ExitCode.OK);
        assertThat(Run.of("merge", one, file("2.xlsx"), "-o", file("all.json")))
                .isEqualTo(new Run(ExitCode.OK, "", ""));
        assertThat(Run.of("check", file("all.json")).out()).endsWith("valid, 0 agreed answers, 2 raters\n");
        assertThat(Run.of("merge", one, one).code()).isEqualTo(ExitCode.USAGE);
        Run mixed = Run.of("merge", one, MERCY);
        assertThat(mixed.code()).isEqualTo(ExitCode.INVALID_INPUT);
        assertThat(mixed.err()).contains("/organization/id: found \"mercy-valley\"", "answers without a role group");
    }

    @Test
    void theActionPlanIsATableOrAWorkbook() throws IOException {
        assertThat(Run.of("advise", "--format", "csv", MERCY, "samples/quiet-harbor.json")
                        .out())
                .startsWith("\uFEFFOrganisation id,")
                .contains("\r\nquiet-harbor,");
        assertThat(Run.of("advise", "--format", "xlsx", "-o", file("plan.xlsx"), MERCY)
                        .code())
                .isEqualTo(ExitCode.OK);
        assertThat(Files.readAllBytes(folder.resolve("plan.xlsx"))).startsWith('P', 'K');
    }
}
