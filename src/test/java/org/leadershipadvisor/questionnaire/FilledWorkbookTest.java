package org.leadershipadvisor.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadershipadvisor.questionnaire.Workbooks.formula;
import static org.leadershipadvisor.questionnaire.Workbooks.problems;
import static org.leadershipadvisor.questionnaire.Workbooks.put;
import static org.leadershipadvisor.questionnaire.Workbooks.read;
import static org.leadershipadvisor.questionnaire.Workbooks.text;
import static org.leadershipadvisor.questionnaire.Workbooks.with;
import static org.leadershipadvisor.questionnaire.Workbooks.write;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.leadershipadvisor.profile.Profile;
import org.leadershipadvisor.workbook.Content;
import org.leadershipadvisor.workbook.Grid;

/** Workbooks as they come back from people: what may change, and what is refused, where and with which words. */
final class FilledWorkbookTest {

    private static final Profile PROFILE = Profile.read(Path.of("samples/mercy-valley.json"));
    private static final byte[] FILLED = Workbooks.of(PROFILE);
    private static final String ANSWERS = "Physician engagement";
    private static final String PROJECTS = "Projects";
    private static final int FIRST = 4;
    private static final int ANSWER = 2;

    @Test
    void aWrongAnswerIsToldWithSheetAndCell() {
        assertThat(problems(with(FILLED, ANSWERS, FIRST, ANSWER, text("5"))))
                .containsExactly("a.xlsx, sheet Physician engagement, cell C5: found 5; expected a level:"
                        + " 0, 1, 2, 3 or 4 as a number, or one of unsure, not-applicable");
    }

    @Test
    void allProblemsAreToldAtOnceInTheOrderOfSheets() {
        byte[] wrong = with(FILLED, "Start", 12, 1, null);
        wrong = with(wrong, ANSWERS, FIRST, ANSWER, text("yes"));
        wrong = with(wrong, PROJECTS, FIRST, 3, text("begun"));
        assertThat(problems(wrong))
                .hasSize(3)
                .satisfies(all -> assertThat(all.get(0)).contains("sheet Start, cell B13: found no field name"))
                .satisfies(all -> assertThat(all.get(1)).contains("sheet Physician engagement, cell C5: found"))
                .satisfies(all -> assertThat(all.get(2))
                        .contains("sheet Projects, cell D5: found \"begun\"; expected one of plan, test"));
    }

    @Test
    void levelsMayBeTypedInMoreThanOneWay() {
        byte[] words = with(FILLED, ANSWERS, FIRST, ANSWER, text("3 In place "));
        byte[] digit = with(FILLED, ANSWERS, FIRST, ANSWER, text("3"));
        byte[] number = with(FILLED, ANSWERS, FIRST, ANSWER, new Content(Content.Kind.NUMBER, "3", null, false));
        assertThat(read(words)).isEqualTo(read(digit)).isEqualTo(read(number)).isNotEqualTo(PROFILE);
    }

    @Test
    void aFormulaIsNoAnswer() {
        assertThat(problems(with(FILLED, ANSWERS, FIRST, ANSWER, formula("1+1"))))
                .containsExactly("a.xlsx, sheet Physician engagement, cell C5: found the formula =1+1;"
                        + " expected the value itself: copy the cell and paste its value");
    }

    @Test
    void mergedAnswersAreRefusedAndMergedHeadingsAreNot() {
        assertThat(problems(merged(new Grid.Range(FIRST, ANSWER, FIRST + 1, ANSWER))))
                .containsExactly("a.xlsx, sheet Physician engagement, cell C5:C6: found cells that were merged;"
                        + " expected each answer in a cell of its own: undo the merging");
        assertThat(read(merged(new Grid.Range(0, 0, 0, 3)))).isEqualTo(PROFILE);
    }

    private static byte[] merged(Grid.Range range) {
        return with(FILLED, ANSWERS, grid -> new Grid(grid.name(), grid.rows(), List.of(range)));
    }

    @Test
    void columnsMayChangePlaces() {
        assertThat(read(with(FILLED, PROJECTS, FilledWorkbookTest::reversed))).isEqualTo(PROFILE);
        assertThat(read(with(FILLED, ANSWERS, FilledWorkbookTest::reversed))).isEqualTo(PROFILE);
    }

    private static Grid reversed(Grid grid) {
        NavigableMap<Integer, NavigableMap<Integer, Content>> rows = new TreeMap<>();
        grid.rows().forEach((row, cells) -> {
            NavigableMap<Integer, Content> other = new TreeMap<>();
            cells.forEach((column, content) -> other.put(row < FIRST - 1 ? column : 40 - column, content));
            rows.put(row, other);
        });
        return new Grid(grid.name(), rows, List.of());
    }

    @Test
    void aDeletedColumnIsMissed() {
        assertThat(problems(with(FILLED, ANSWERS, grid -> without(grid, ANSWER))))
                .containsExactly("a.xlsx, sheet Physician engagement, cell A4: found no column Answer;"
                        + " expected all columns of the questionnaire");
        assertThat(problems(with(FILLED, PROJECTS, grid -> without(grid, 3))))
                .containsExactly("a.xlsx, sheet Projects, cell A4: found no column Stage;"
                        + " expected all columns of the questionnaire");
    }

    private static Grid without(Grid grid, int column) {
        grid.rows().values().forEach(cells -> cells.remove(column));
        return grid;
    }

    @Test
    void aRenamedColumnIsMissedWhereItHoldsAnything() {
        byte[] renamed = with(FILLED, PROJECTS, 3, 1, text("Nam"));
        assertThat(problems(renamed))
                .singleElement()
                .asString()
                .startsWith("a.xlsx, sheet Projects, cell B4: found a column \"Nam\"; expected the columns Id, Name")
                .endsWith("did you mean \"Name\"?");
    }

    @Test
    void aRenamedSheetIsFoundByItsHeadingAndElseMissed() {
        assertThat(read(with(FILLED, "Aims", grid -> named(grid, "Our aims")))).isEqualTo(PROFILE);
        assertThat(read(with(FILLED, ANSWERS, grid -> named(grid, "Doctors")))).isEqualTo(PROFILE);
        byte[] lost = with(FILLED, "Aims", grid -> {
            put(grid, 0, 0, text("What we want"));
            return named(grid, "Our aims");
        });
        assertThat(problems(lost))
                .first()
                .asString()
                .isEqualTo("a.xlsx, sheet Our aims, cell A1: found a sheet with the columns of the sheet Aims;"
                        + " expected its heading or name to be Aims, or other columns");
    }

    private static Grid named(Grid grid, String name) {
        return new Grid(name, grid.rows(), grid.merged());
    }

    @Test
    void sheetsOfOnesOwnAreLeftAlone() {
        List<Grid> grids = Workbooks.grids(FILLED);
        Grid notes = new Grid("Notes", new TreeMap<>(), List.of());
        put(notes, 0, 0, text("Ask Mary"));
        put(notes, 1, 1, formula("1/0"));
        grids.add(notes);
        assertThat(read(write(grids))).isEqualTo(PROFILE);
    }

    @Test
    void numbersAndDaysMayBeTexts() {
        List<Grid> grids = Workbooks.grids(FILLED);
        grids.forEach(grid -> grid.rows()
                .values()
                .forEach(cells -> cells.replaceAll((column, content) -> text(
                        content.shownAsDay() && content.day() != null
                                ? content.day().toString()
                                : content.text()))));
        Grid attributes = Workbooks.grid(grids, "Attributes");
        put(attributes, FIRST, 2, text("number"));
        assertThat(read(write(grids))).isEqualTo(PROFILE);
    }

    @Test
    void aSecondAnswerIsNotLost() {
        List<Grid> grids = Workbooks.grids(FILLED);
        Grid copy = named(Workbooks.grid(grids, ANSWERS), "Copy");
        grids.add(copy);
        assertThat(problems(write(grids)))
                .isNotEmpty()
                .allMatch(problem -> problem.contains("sheet Copy") && problem.contains("a second answer"));
    }

    @Test
    void noneBesideEntriesIsRefused() {
        assertThat(problems(with(FILLED, PROJECTS, 30, 0, text("none"))))
                .containsExactly("a.xlsx, sheet Projects, cell A31: found none beside entries;"
                        + " expected either none or the entries");
    }

    @Test
    void somethingSaidOfWhatIsNotThereIsRefused() {
        byte[] wrong = with(FILLED, PROJECTS, FIRST, 8, text("none"));
        wrong = with(wrong, PROJECTS, FIRST, 10, text("0.5"));
        assertThat(problems(wrong))
                .containsExactly("a.xlsx, sheet Projects, cell K5: found a value;"
                        + " expected an empty cell, since another one says that there is none");
    }

    @Test
    void whatIsNoWorkbookIsRefusedInOneSentence() {
        assertThat(problems("just text".getBytes(StandardCharsets.UTF_8)))
                .singleElement()
                .asString()
                .contains("a damaged workbook");
        assertThat(problems(Workbooks.zip("word/document.xml", "<a/>")))
                .containsExactly("a.xlsx: found a file of another kind;"
                        + " expected a workbook: save it as .xlsx, without a password");
        assertThat(problems(write(workbook -> workbook.newWorksheet("Budget").value(0, 0, "Sums"))))
                .containsExactly("a.xlsx: found a workbook of another kind;"
                        + " expected one made by: advisor questionnaire --format xlsx");
        assertThat(problems(ole("Workbook"))).singleElement().asString().contains("the old format .xls");
        assertThat(problems(ole("EncryptedPackage"))).singleElement().asString().contains("a workbook with a password");
    }

    private static byte[] ole(String stream) {
        byte[] file = ("........" + stream).getBytes(StandardCharsets.UTF_16LE);
        byte[] signature = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        System.arraycopy(signature, 0, file, 0, signature.length);
        return file;
    }

    @Test
    void aFileThatUnpacksWithoutEndIsRefused() {
        assertThat(problems(Workbooks.zip("xl/workbook.xml", "<a/>", "xl/big.xml", " ".repeat(80 * 1024 * 1024))))
                .singleElement()
                .asString()
                .contains("a file that unpacks to more than");
    }

    @Test
    void aSheetWithoutEndIsRefused() {
        byte[] far = write(workbook -> workbook.newWorksheet("Aims").value(300_000, 0, "a"));
        assertThat(problems(far)).singleElement().asString().contains("a sheet of more than 200000 rows, Aims");
    }

    @Test
    void aDocumentTypeIsRefused() {
        assertThat(problems(Workbooks.zip(
                        "xl/workbook.xml", "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>")))
                .singleElement()
                .asString()
                .contains("a document type within the workbook");
    }

    @Test
    void aDamagedFileIsRefused() {
        byte[] half = java.util.Arrays.copyOf(FILLED, FILLED.length / 2);
        assertThat(problems(half)).singleElement().asString().contains("a damaged workbook");
    }
}
