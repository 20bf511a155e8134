package org.leadershipadvisor.questionnaire;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.leadershipadvisor.framework.Names;
import org.leadershipadvisor.workbook.Grid;

/**
 * Reads a sheet with a line for each field.
 *
 * @param section what stands there
 * @param grid the sheet
 * @param sheet reads its cells
 */
record FieldReading(Section section, Grid grid, SheetReader sheet) {

    void read(Heads heads, People people) {
        int at = heads.required(SectionReader.FILL_IN);
        Map<String, Integer> lines = new LinkedHashMap<>();
        sheet.rows(heads)
                .forEach(row -> sheet.label(row.getKey(), heads.column(SectionReader.FIELD))
                        .ifPresent(label -> line(row.getKey(), at, label, lines)));
        sheet.rows(heads)
                .filter(row -> row.getValue().containsKey(at)
                        && sheet.label(row.getKey(), heads.column(SectionReader.FIELD))
                                .isEmpty())
                .forEach(row ->
                        sheet.problem(row.getKey(), at, "a value without its field", "the field's name before it"));
        boolean individual = section.columns().stream()
                .filter(FieldReading::ofRater)
                .map(column -> lines.get(column.heading().toLowerCase(Locale.ROOT)))
                .anyMatch(row -> row != null && grid.at(row, at) != null);
        if (individual) {
            people.meetOwner();
        }
        for (Column column : section.columns()) {
            Integer row = lines.remove(column.heading().toLowerCase(Locale.ROOT));
            if (row != null && (individual || !ofRater(column))) {
                sheet.read(row, at, column, List.of());
            }
        }
        lines.forEach((label, row) -> complainOfStranger(row, at, label));
    }

    private static boolean ofRater(Column column) {
        return column.path().get(0).equals(Sections.RATERS);
    }

    private void line(int row, int at, String label, Map<String, Integer> lines) {
        if (lines.putIfAbsent(label.toLowerCase(Locale.ROOT), row) != null && grid.at(row, at) != null) {
            sheet.problem(
                    row, at, "the field \"" + SheetReader.shortened(label) + "\" a second time", "each field once");
        }
    }

    private void complainOfStranger(int row, int at, String label) {
        if (grid.at(row, at) != null) {
            List<String> known = section.columns().stream().map(Column::heading).toList();
            String guess = Names.nearest(label, known.stream())
                    .map(near -> "; did you mean \"" + near + "\"?")
                    .orElse("");
            sheet.problem(
                    row,
                    at,
                    "a value of the field \"" + SheetReader.shortened(label) + "\"",
                    "one of the fields " + String.join(", ", known) + guess);
        }
    }
}
