package org.leadershipadvisor.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.leadershipadvisor.LeadershipAdvisor;
import org.leadershipadvisor.advice.Advice;
import org.leadershipadvisor.advice.Recommendation;
import org.leadershipadvisor.framework.Framework;
import org.leadershipadvisor.profile.Profile;
import org.leadershipadvisor.profile.ProfileReader;
import org.leadershipadvisor.workbook.Content;
import org.leadershipadvisor.workbook.Grid;
import org.leadershipadvisor.workbook.WorkbookFile;

/** The action plan as tables: every recommendation, in rank order, and no formula of anybody's. */
final class ActionPlanTest {

    private static final LeadershipAdvisor ADVISOR = LeadershipAdvisor.withBuiltInRules();
    private static final Advice MERCY = ADVISOR.advise(Profile.read(Path.of("samples/mercy-valley.json")));
    private static final Advice HARBOR = ADVISOR.advise(Profile.read(Path.of("samples/quiet-harbor.json")));

    private static List<Map<String, String>> rows(byte[] table) throws IOException {
        String text = new String(table, UTF_8);
        assertThat(text).startsWith("\uFEFFOrganisation id,Organisation,Rank,").endsWith("\r\n");
        return new CsvMapper()
                .readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader())
                .<Map<String, String>>readValues(text.substring(1))
                .readAll();
    }

    @Test
    void theTableHoldsEveryRecommendationByRank() throws IOException {
        List<Map<String, String>> rows = rows(new ActionPlanTable().bytes(List.of(MERCY)));
        assertThat(rows).extracting(row -> row.get("Id")).containsExactlyElementsOf(ids(MERCY));
        assertThat(rows.get(0))
                .containsEntry("Rank", "1")
                .containsEntry("Wave", "now")
                .containsEntry("Sureness", "firm")
                .containsEntry("Action", MERCY.recommendations().get(0).title())
                .containsEntry(
                        "First step", MERCY.recommendations().get(0).how().get(0))
                .containsEntry("Fingerprint", MERCY.recommendations().get(0).fingerprint())
                .containsEntry("Due", "")
                .containsEntry("Status", "");
    }

    private static List<String> ids(Advice advice) {
        return advice.recommendations().stream().map(Recommendation::id).toList();
    }

    @Test
    void severalOrganisationsAreOneTable() throws IOException {
        assertThat(rows(new ActionPlanTable().bytes(List.of(HARBOR, MERCY))))
                .hasSize(HARBOR.recommendations().size()
                        + MERCY.recommendations().size())
                .extracting(row -> row.get("Organisation id"))
                .startsWith("quiet-harbor")
                .endsWith("mercy-valley");
    }

    @Test
    void whatBeginsLikeAFormulaIsDefused() throws IOException {
        for (String start : List.of("=1+1", "+1", "-1", "@SUM", "\t=1", "＝1")) {
            Advice advice = named(start + "\",\nx");
            assertThat(rows(new ActionPlanTable().bytes(List.of(advice))))
                    .allSatisfy(row -> assertThat(row).containsEntry("Organisation", "'" + start + "\",\nx"));
            assertThat(cells(new ActionPlanWorkbook().bytes(List.of(advice, MERCY))))
                    .noneMatch(content -> content.kind() == Content.Kind.FORMULA)
                    .anyMatch(content -> content.text().equals(start + "\",\nx"));
        }
    }

    private static Advice named(String name) {
        String document =
                "organization: { id: m, name: \"%s\", setting: other }\nassessedOn: 2026-10-15\nprojects: []\n"
                        .formatted(
                                name.replace("\"", "\\\"").replace("\n", "\\n").replace("\t", "\\t"));
        return ADVISOR.advise(new ProfileReader(Framework.builtIn())
                .read(
                        "x.yaml",
                        (document + "answers: { physician-engagement: { mec-owns-aims: 0 } }\n").getBytes(UTF_8)));
    }

    private static List<Content> cells(byte[] workbook) {
        return WorkbookFile.read(workbook).stream()
                .flatMap(grid -> grid.rows().values().stream())
                .flatMap(row -> row.values().stream())
                .toList();
    }

    @Test
    void theWorkbookHoldsTheRestAsWell() {
        List<Grid> grids = WorkbookFile.read(new ActionPlanWorkbook().bytes(List.of(MERCY)));
        assertThat(grids)
                .extracting(Grid::name)
                .containsExactly("Action plan", "To project", "Scores", "Questions", "Patterns", "How to read this");
        assertThat(texts(grids.get(0))).containsAll(ids(MERCY));
        assertThat(texts(grids.get(1)))
                .containsAll(
                        Parts.focus(MERCY).stream().map(Recommendation::title).toList());
        assertThat(texts(grids.get(2))).contains("Leverage point 7", "Component", "Force");
        assertThat(texts(grids.get(3)))
                .containsAll(
                        MERCY.questions().stream().map(one -> one.practice()).toList());
        assertThat(texts(grids.get(4)))
                .containsAll(MERCY.patterns().stream().map(Phrases::title).toList());
    }

    private static List<String> texts(Grid grid) {
        return grid.rows().values().stream()
                .flatMap(row -> row.values().stream())
                .map(Content::text)
                .toList();
    }

    @Test
    void theSameAdviceIsTheSameBytes() {
        assertThat(new ActionPlanWorkbook().bytes(List.of(MERCY, HARBOR)))
                .isEqualTo(new ActionPlanWorkbook().bytes(List.of(MERCY, HARBOR)));
    }
}
