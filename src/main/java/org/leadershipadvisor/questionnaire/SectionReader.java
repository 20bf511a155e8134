package org.leadershipadvisor.questionnaire;

import java.util.List;
import java.util.stream.Stream;
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
     * @param people takes in whom it names
     */
    void read(People people) {
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
            case FORM -> new FieldReading(section, grid, sheet).read(heads, people);
            case TABLE -> new TableReading(section, sheet, filling).read(heads, people);
            case MAP -> new MapReading(section, grid, sheet).read(heads);
        }
    }
}
