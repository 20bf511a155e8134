package org.leadershipadvisor.questionnaire;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import org.leadershipadvisor.profile.Answer;
import org.leadershipadvisor.workbook.Content;
import org.leadershipadvisor.workbook.Grid;

/** A sheet with answers: agreed ones or one person's, or, with a column that says whose, those of several people. */
final class AnswerSheet {

    static final String PRACTICE = "Practice";
    static final String QUESTION = "Question";
    static final String LEVELS = "Levels";
    static final String ANSWER = "Answer";
    static final String RATER = "Rater";
    static final String RATER_ANSWERS = "Rater answers";

    /** What sheets only show, and nobody reads. */
    static final List<String> SHOWN = List.of(QUESTION, LEVELS, "What it means");

    /** The columns of an answer; its level is what people call the answer. */
    static final List<Column> COLUMNS = Columns.of(Answer.class).stream()
            .map(column -> column.kind() == Kind.LEVEL ? column.named(ANSWER) : column)
            .toList();

    private final Grid grid;
    private final SheetReader sheet;
    private final Filling filling;

    AnswerSheet(Grid grid, Filling filling) {
        this.grid = grid;
        this.filling = filling;
        sheet = new SheetReader(grid, filling);
    }

    static List<String> headings() {
        List<String> headings = new ArrayList<>(List.of(PRACTICE));
        COLUMNS.forEach(column -> headings.add(column.heading()));
        headings.add(RATER);
        return headings;
    }

    /** Whether a sheet looks like one with answers. */
    static boolean looksSo(Grid grid) {
        Heads heads = Heads.find(grid, headings(), 2);
        return heads != null && (heads.column(PRACTICE) != null || heads.column(ANSWER) != null);
    }

    /**
     * Reads it.
     *
     * @param people those whom a column may give answers to
     */
    void read(People people) {
        Heads heads = Heads.find(grid, headings(), 2);
        if (heads == null) {
            sheet.problem(0, 0, "no row with the heads of columns", "the columns " + String.join(", ", headings()));
            return;
        }
        sheet.complainOfMerged(heads);
        sheet.complainOfOthers(heads, headings());
        Integer practice = heads.column(PRACTICE);
        Integer answer = heads.column(ANSWER);
        if (practice == null || answer == null) {
            String lacking = practice == null ? PRACTICE : ANSWER;
            sheet.problem(heads.row(), 0, "no column " + lacking, "all columns of the questionnaire");
            return;
        }
        for (Map.Entry<Integer, NavigableMap<Integer, Content>> row :
                sheet.rows(heads).toList()) {
            int at = row.getKey();
            String id = sheet.label(at, practice).orElse("");
            String rater = sheet.label(at, heads.column(RATER)).orElse("");
            if (COLUMNS.stream().noneMatch(column -> holds(row.getValue(), heads, column))) {
                continue;
            }
            List<String> whose = heads.column(RATER) == null ? people.unnamedAnswers() : people.answersOf(rater);
            if (id.isEmpty()) {
                sheet.problem(at, practice, "an answer without its practice", "the practice's id");
            } else if (whose == null) {
                sheet.problem(
                        at,
                        practice,
                        "an answer of rater \"" + SheetReader.shortened(rater) + "\"",
                        "a rater of the sheet " + Sections.raterSheet().title());
            } else {
                readRow(at, heads, answer, path(whose, id));
            }
        }
    }

    private static boolean holds(Map<Integer, Content> row, Heads heads, Column column) {
        Integer at = heads.column(column.heading());
        return at != null && row.containsKey(at);
    }

    private static List<String> path(List<String> base, String id) {
        List<String> path = new ArrayList<>(base);
        int slash = id.indexOf('/');
        path.add(slash < 0 ? id : id.substring(0, slash));
        path.add(slash < 0 ? "" : id.substring(slash + 1));
        return path;
    }

    private void readRow(int row, Heads heads, int answer, List<String> path) {
        if (filling.holds(path)) {
            sheet.problem(row, answer, "a second answer to the same practice", "one answer to each");
            return;
        }
        filling.place(path.subList(0, path.size() - 1), sheet.cell(row, answer));
        filling.place(path, sheet.cell(row, answer));
        filling.open(path);
        for (Column column : COLUMNS) {
            Integer at = heads.column(column.heading());
            if (at != null) {
                sheet.read(row, at, column, path);
            }
        }
    }
}
