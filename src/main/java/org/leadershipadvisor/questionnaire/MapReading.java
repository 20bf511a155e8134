package org.leadershipadvisor.questionnaire;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.leadershipadvisor.workbook.Content;
import org.leadershipadvisor.workbook.Grid;

/**
 * Reads a sheet with a row for each name and what it stands for.
 *
 * @param section what stands there
 * @param grid the sheet
 * @param sheet reads its cells
 */
record MapReading(Section section, Grid grid, SheetReader sheet) {

    void read(Heads heads) {
        Map<String, Integer> seen = new HashMap<>();
        int at = heads.required(SectionReader.VALUE);
        sheet.rows(heads).forEach(row -> {
            Optional<String> name = Optional.ofNullable(grid.at(row.getKey(), heads.required(SectionReader.NAME)))
                    .map(Content::text);
            if (name.isEmpty() && row.getValue().containsKey(at)) {
                sheet.problem(row.getKey(), at, "a value without a name", "its name before it");
            } else if (name.isPresent() && seen.putIfAbsent(name.get(), row.getKey()) != null) {
                sheet.problem(
                        row.getKey(),
                        heads.required(SectionReader.NAME),
                        "the same name a second time",
                        "each name once");
            } else if (name.isPresent()) {
                List<String> base = new ArrayList<>(section.path());
                base.add(name.get());
                sheet.read(row.getKey(), at, valueColumn(row.getKey(), heads.column(SectionReader.VALUE_KIND)), base);
            }
        });
    }

    /** The kind of a value that its cell cannot tell: a number too long for a cell of numbers, or yes and no. */
    private Column valueColumn(int row, @Nullable Integer kindAt) {
        Column column = section.columns().get(0);
        String word = sheet.label(row, kindAt).orElse("").toLowerCase(Locale.ROOT);
        Kind kind = MapKinds.kind(word).orElse(column.kind());
        List<String> choices = kind == Kind.YES_NO ? Columns.YES_NO : List.of();
        return new Column(column.heading(), List.of(), kind, column.says(), choices, true, column.limits());
    }
}
