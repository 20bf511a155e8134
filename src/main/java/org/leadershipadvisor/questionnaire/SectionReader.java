package org.leadershipadvisor.questionnaire;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.leadershipadvisor.framework.Names;
import org.leadershipadvisor.workbook.Content;
import org.leadershipadvisor.workbook.Grid;

/** Reads the sheet of a section. */
final class SectionReader {

    static final String FIELD = "Field";
    static final String FILL_IN = "Fill in";
    static final String NAME = "Name";
    static final String VALUE = "Value";
    static final String VALUE_KIND = "Kind";

    private final Section section;
    private final Grid grid;
    private final SheetReader sheet;
    private final Filling filling;

    SectionReader(Section section, Grid grid, Filling filling) {
        this.section = section;
        this.grid = grid;
        this.filling = filling;
        sheet = new SheetReader(grid, filling);
    }

    /** The heads of the section's sheet. */
    static List<String> headings(Section section) {
        return switch (section.layout()) {
            case FORM -> List.of(FIELD, FILL_IN);
            case MAP -> List.of(NAME, VALUE, VALUE_KIND);
            case TABLE ->
                Stream.concat(
                                section.ofRaters() ? Stream.of(AnswerSheet.RATER) : Stream.empty(),
                                section.columns().stream().map(Column::heading))
                        .toList();
        };
    }

    private static List<String> needed(Section section) {
        return section.layout() == Section.Layout.TABLE
                ? headings(section).stream()
                        .filter(heading -> heading.equals(AnswerSheet.RATER)
                                || section.columns().stream()
                                        .anyMatch(one ->
                                                one.required() && one.heading().equals(heading)))
                        .toList()
                : headings(section).subList(0, 2);
    }

    /**
     * Reads it.
     *
     * @param raters takes in, by the names that answers call them by, the paths of the people met
     */
    void read(Map<String, List<String>> raters) {
        List<String> headings = headings(section);
        Heads heads = Heads.find(grid, headings, 1);
        if (heads == null) {
            sheet.problem(0, 0, "no row with the heads of columns", "the columns " + String.join(", ", headings));
            return;
        }
        sheet.complainOfMerged(heads);
        sheet.complainOfOthers(heads, headings);
        List<String> lacking = needed(section).stream()
                .filter(heading -> heads.column(heading) == null)
                .toList();
        if (!lacking.isEmpty()) {
            sheet.problem(
                    heads.row(), 0, "no column " + String.join(", ", lacking), "all columns of the questionnaire");
            return;
        }
        switch (section.layout()) {
            case FORM -> readForm(heads, raters);
            case TABLE -> readTable(heads, raters);
            case MAP -> readMap(heads);
        }
    }

    private void readForm(Heads heads, Map<String, List<String>> raters) {
        int at = column(heads, FILL_IN);
        Map<String, Integer> lines = new LinkedHashMap<>();
        sheet.rows(heads)
                .forEach(row -> sheet.label(row.getKey(), heads.column(FIELD))
                        .ifPresent(label -> line(row.getKey(), at, label, lines)));
        sheet.rows(heads)
                .filter(row -> row.getValue().containsKey(at)
                        && sheet.label(row.getKey(), heads.column(FIELD)).isEmpty())
                .forEach(row ->
                        sheet.problem(row.getKey(), at, "a value without its field", "the field's name before it"));
        boolean individual = section.columns().stream()
                .filter(SectionReader::ofRater)
                .map(column -> lines.get(column.heading().toLowerCase(Locale.ROOT)))
                .anyMatch(row -> row != null && grid.at(row, at) != null);
        if (individual) {
            meet(Sections.FIRST_RATER, List.of(Sections.RATERS, Sections.FIRST), raters);
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

    /** Somebody answered, if nothing. */
    private void meet(String name, List<String> path, Map<String, List<String>> raters) {
        List<String> answers = new ArrayList<>(path);
        answers.add(Sections.ANSWERS);
        filling.open(answers);
        raters.put(name, answers);
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

    private void readTable(Heads heads, Map<String, List<String>> raters) {
        String key = section.columns().get(0).heading();
        int number = section.ofRaters() ? raters.size() : 0;
        for (Map.Entry<Integer, NavigableMap<Integer, Content>> row :
                sheet.rows(heads).toList()) {
            if (saysNone(row, heads, key)) {
                filling.open(section.path());
            } else if (heads.columns().values().stream().anyMatch(row.getValue()::containsKey)) {
                readRow(row.getKey(), heads, number++, raters);
            }
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

    private void readRow(int row, Heads heads, int number, Map<String, List<String>> raters) {
        List<String> path = new ArrayList<>(section.path());
        path.add(Integer.toString(number));
        filling.open(path);
        filling.place(path, sheet.cell(row, Collections.min(heads.columns().values())));
        if (section.ofRaters()) {
            meetNext(row, heads, path, raters);
        }
        for (Column column : section.columns()) {
            Integer at = heads.column(column.heading());
            if (at != null) {
                sheet.read(row, at, column, path);
            }
        }
    }

    private void meetNext(int row, Heads heads, List<String> path, Map<String, List<String>> raters) {
        int at = column(heads, AnswerSheet.RATER);
        String name = sheet.label(row, at).orElse("");
        if (name.isEmpty() || raters.containsKey(name)) {
            sheet.problem(
                    row,
                    at,
                    name.isEmpty()
                            ? "a rater without a number"
                            : "\"" + SheetReader.shortened(name) + "\" a second time",
                    "a number for each, by which the sheet " + AnswerSheet.RATER_ANSWERS + " calls them");
        } else {
            meet(name, path, raters);
        }
    }

    private void readMap(Heads heads) {
        Map<String, Integer> seen = new HashMap<>();
        int at = column(heads, VALUE);
        sheet.rows(heads).forEach(row -> {
            Optional<String> name = Optional.ofNullable(grid.at(row.getKey(), column(heads, NAME)))
                    .map(Content::text);
            if (name.isEmpty() && row.getValue().containsKey(at)) {
                sheet.problem(row.getKey(), at, "a value without a name", "its name before it");
            } else if (name.isPresent() && seen.putIfAbsent(name.get(), row.getKey()) != null) {
                sheet.problem(row.getKey(), column(heads, NAME), "the same name a second time", "each name once");
            } else if (name.isPresent()) {
                List<String> base = new ArrayList<>(section.path());
                base.add(name.get());
                sheet.read(row.getKey(), at, valueColumn(row.getKey(), heads.column(VALUE_KIND)), base);
            }
        });
    }

    /** The kind of a value that its cell cannot tell: a number too long for a cell of numbers, or yes and no. */
    private Column valueColumn(int row, @Nullable Integer kindAt) {
        Column column = section.columns().get(0);
        String word = sheet.label(row, kindAt).orElse("").toLowerCase(Locale.ROOT);
        Kind kind = MapKinds.kind(word).orElse(column.kind());
        List<String> choices = kind == Kind.YES_NO ? List.of(Column.YES, Column.NO) : List.of();
        return new Column(column.heading(), List.of(), kind, column.says(), choices, true, column.limits());
    }

    private static int column(Heads heads, String heading) {
        Integer column = heads.column(heading);
        if (column == null) {
            throw new IllegalStateException("No column " + heading);
        }
        return column;
    }
}
