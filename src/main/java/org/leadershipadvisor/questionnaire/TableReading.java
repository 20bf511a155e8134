package org.leadershipadvisor.questionnaire;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import org.leadershipadvisor.workbook.Content;

/**
 * Reads a sheet with a row for each entry of a register.
 *
 * @param section what stands there
 * @param sheet reads its cells
 * @param filling takes in what it holds
 */
record TableReading(Section section, SheetReader sheet, Filling filling) {

    void read(Heads heads, People people) {
        String key = section.columns().get(0).heading();
        int first = section.ofRaters() ? people.count() : 0;
        int number = first;
        List<Integer> nones = new ArrayList<>();
        for (Map.Entry<Integer, NavigableMap<Integer, Content>> row :
                sheet.rows(heads).toList()) {
            if (saysNone(row, heads, key)) {
                filling.open(section.path());
                nones.add(row.getKey());
            } else if (heads.columns().values().stream().anyMatch(row.getValue()::containsKey)) {
                readRow(row.getKey(), heads, number++, people);
            }
        }
        if (number > first) {
            nones.forEach(row -> sheet.problem(
                    row,
                    heads.required(key),
                    Column.NONE + " beside entries",
                    "either " + Column.NONE + " or the entries"));
        }
    }

    private boolean saysNone(Map.Entry<Integer, NavigableMap<Integer, Content>> row, Heads heads, String key) {
        return heads.columns().values().stream()
                                .filter(row.getValue()::containsKey)
                                .count()
                        == 1
                && sheet.label(row.getKey(), heads.column(key))
                        .filter(Column.NONE::equalsIgnoreCase)
                        .isPresent();
    }

    private void readRow(int row, Heads heads, int number, People people) {
        List<String> path = new ArrayList<>(section.path());
        path.add(Integer.toString(number));
        filling.open(path);
        filling.place(path, sheet.cell(row, Collections.min(heads.columns().values())));
        if (section.ofRaters()) {
            meet(row, heads, path, people);
        }
        for (Column column : section.columns()) {
            Integer at = heads.column(column.heading());
            if (at != null) {
                sheet.read(row, at, column, path);
            }
        }
    }

    private void meet(int row, Heads heads, List<String> path, People people) {
        int at = heads.required(AnswerSheet.RATER);
        String name = sheet.label(row, at).orElse("");
        if (name.isEmpty() || people.knows(name)) {
            sheet.problem(
                    row,
                    at,
                    name.isEmpty()
                            ? "a rater without a number"
                            : "\"" + SheetReader.shortened(name) + "\" a second time",
                    "a number for each, by which the sheet " + AnswerSheet.RATER_ANSWERS + " calls them");
        } else {
            people.meet(name, path);
        }
    }
}
