package org.leadershipadvisor.questionnaire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.leadershipadvisor.framework.Framework;
import org.leadershipadvisor.framework.Practice;
import org.leadershipadvisor.framework.Setting;
import org.leadershipadvisor.framework.Topic;
import org.leadershipadvisor.profile.Answer;
import org.leadershipadvisor.profile.Profile;
import org.leadershipadvisor.profile.RaterGroup;
import org.leadershipadvisor.workbook.Grid;

/** Empty questionnaires say nothing, ask everything, and are the same each time. */
final class QuestionnaireTest {

    private static final Framework FRAMEWORK = Framework.builtIn();

    private static Questionnaire questionnaire(Depth depth) {
        return new Questionnaire(FRAMEWORK, depth, Setting.TRIBAL_CLINIC);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsLeftOpenIsUnknown(Depth depth) {
        Questionnaire empty = questionnaire(depth);
        Profile workbook = Workbooks.read(whose(empty.workbook()));
        assertThat(workbook.answers()).isEmpty();
        assertThat(workbook.raters()).isEmpty();
        assertThat(Stream.of(workbook.aims(), workbook.board(), workbook.learning(), workbook.projects()))
                .containsOnlyNulls();
        assertThat(text(
                        empty.json(),
                        "\"id\": null",
                        "\"id\": \"m\"",
                        "\"name\": null",
                        "\"name\": \"M\"",
                        "\"assessedOn\": null",
                        "\"assessedOn\": \"2026-10-15\""))
                .isEqualTo(workbook);
        assertThat(text(
                        empty.yaml(),
                        "  id:\n",
                        "  id: m\n",
                        "  name:\n",
                        "  name: M\n",
                        "assessedOn:\n",
                        "assessedOn: 2026-10-15\n"))
                .isEqualTo(workbook);
    }

    /** Says whose it is, in the first places that ask for it. */
    private static byte[] whose(byte[] workbook) {
        byte[] with = Workbooks.with(workbook, "Start", 11, 1, Workbooks.text("m"));
        with = Workbooks.with(with, "Start", 12, 1, Workbooks.text("M"));
        return Workbooks.with(with, "Start", 14, 1, Workbooks.text("2026-10-15"));
    }

    private static Profile text(byte[] document, String... replaced) {
        String text = new String(document, UTF_8);
        for (int i = 0; i < replaced.length; i += 2) {
            text = text.replaceFirst(java.util.regex.Pattern.quote(replaced[i]), replaced[i + 1]);
        }
        return Workbooks.READER.read("x", text.getBytes(UTF_8));
    }

    @Test
    void theFullDepthAsksEveryPracticeThatIsNoLeadersOwn() {
        assertThat(asked(Depth.FULL))
                .containsExactlyElementsOf(FRAMEWORK.topics().stream()
                        .filter(topic -> !topic.confidential())
                        .flatMap(topic -> topic.practices().stream())
                        .filter(Practice::asked)
                        .map(Practice::id)
                        .toList());
        assertThat(asked(Depth.LEVERAGE_POINTS))
                .allMatch(id -> FRAMEWORK
                        .topic(id.substring(0, id.indexOf("/")))
                        .filter(Topic::scoresLeveragePoints)
                        .isPresent());
        assertThat(asked(Depth.BEING)).contains("personal-vision/what-i-want").isNotEmpty();
    }

    private static List<String> asked(Depth depth) {
        return Workbooks.grids(questionnaire(depth).workbook()).stream()
                .filter(AnswerSheet::looksSo)
                .flatMap(QuestionnaireTest::practices)
                .collect(Collectors.toList());
    }

    private static Stream<String> practices(Grid grid) {
        Heads heads = Heads.find(grid, AnswerSheet.headings(), 2);
        int column = heads.column(AnswerSheet.PRACTICE);
        return grid.rows().tailMap(heads.row() + 1).values().stream()
                .filter(row -> row.containsKey(column))
                .map(row -> row.get(column).text());
    }

    @ParameterizedTest
    @EnumSource
    void itIsTheSameEachTime(Depth depth) {
        assertThat(questionnaire(depth).workbook())
                .isEqualTo(questionnaire(depth).workbook());
    }

    @Test
    void onePersonsAnswersBecomeARaters() {
        byte[] filled = whose(questionnaire(Depth.LEVERAGE_POINTS).workbook());
        filled = Workbooks.with(filled, "Start", 16, 1, Workbooks.text("front line"));
        filled = Workbooks.with(filled, "Physician engagement", 4, 2, Workbooks.text("unsure"));
        Profile profile = Workbooks.read(filled);
        assertThat(profile.answers()).isEmpty();
        assertThat(profile.raters()).singleElement().satisfies(rater -> {
            assertThat(rater.group()).isEqualTo(RaterGroup.FRONT_LINE);
            assertThat(rater.answers().values()).containsExactly(Answer.of(Answer.Level.UNSURE));
        });
        assertThat(Workbooks.read(Workbooks.of(profile))).isEqualTo(profile);
    }
}
