package org.leadershipadvisor.questionnaire;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.leadershipadvisor.workbook.Book;
import org.leadershipadvisor.workbook.Page;
import org.leadershipadvisor.workbook.Style;

/**
 * The sheet of a section.
 *
 * @param section which
 */
record SectionPage(Section section) {

    /** Room for so many more entries is made visible; people may go on below. */
    private static final int ROOM = 12;

    /** So far down, cells offer their choices. */
    static final int LAST_CHOICE = 500;

    private static final int CHARACTERS_ON_A_PAGE = 190;

    Page write(Book book, Map<String, Object> fields) {
        Page page = book.page(section.title());
        page.text(0, 0, section.title(), Style.TITLE);
        switch (section.layout()) {
            case FORM -> form(page, 1, fields);
            case TABLE -> table(page, FieldTree.get(fields, section.path()));
            case MAP -> map(page, FieldTree.map(fields, section.path()));
        }
        return page;
    }

    /** A line for each field, from a row on; the row after the last. */
    int form(Page page, int lead, Map<String, Object> fields) {
        page.widths(List.of(36, 34, 84));
        page.landscape(1);
        page.text(lead, 0, lead(""), Style.LEAD);
        int head = lead + 2;
        heads(page, head, List.of(SectionReader.FIELD, SectionReader.FILL_IN, "What it means"));
        page.freeze(head + 1, 0);
        int row = head + 1;
        for (Column column : section.columns()) {
            Object value = FieldTree.get(fields, column.path());
            page.text(row, 0, column.heading(), Style.STRONG);
            Writing.write(page, row, 1, column, shown(column, value));
            Writing.choices(page, row, row, 1, column);
            page.text(row++, 2, Writing.hint(column), Style.HINT);
        }
        return row;
    }

    /** That a register is there says itself, but where nothing is in it. */
    private @Nullable Object shown(Column column, @Nullable Object value) {
        return column.kind() == Kind.OBJECT && value instanceof Map<?, ?> map && !map.isEmpty() ? null : value;
    }

    private String lead(String more) {
        return section.says().isEmpty() ? more : section.says() + ". " + more;
    }

    private static void heads(Page page, int row, List<String> heads) {
        for (int column = 0; column < heads.size(); column++) {
            page.text(row, column, heads.get(column), Style.HEAD);
        }
    }

    private void table(Page page, @Nullable Object entries) {
        List<Object> rows = entries instanceof List<?> list ? new ArrayList<>(list) : List.of();
        page.text(
                1,
                0,
                lead("A row for each; leave open what is not known. Write none below Id where there are none."),
                Style.LEAD);
        page.widths(section.columns().stream().map(SectionPage::width).toList());
        int wide = section.columns().stream().mapToInt(SectionPage::width).sum();
        page.landscape(1 + wide / CHARACTERS_ON_A_PAGE);
        for (int at = 0; at < section.columns().size(); at++) {
            Column column = section.columns().get(at);
            page.text(2, at, Writing.hint(column), Style.HINT);
            page.text(3, at, column.heading(), Style.HEAD);
            Writing.choices(page, 4, LAST_CHOICE, at, column);
            for (int i = 0; i < rows.size() + ROOM; i++) {
                Object value = i < rows.size() ? FieldTree.get(rows.get(i), column.path()) : null;
                Writing.write(page, 4 + i, at, column, value);
            }
        }
        if (entries != null && rows.isEmpty()) {
            page.text(4, 0, Column.NONE, Style.CHOICE);
        }
        page.freeze(4, 1);
    }

    /** Sentences need more room than names. */
    private static int width(Column column) {
        return column.path().equals(List.of("statement")) ? 48 : column.kind().width();
    }

    private void map(Page page, Map<String, Object> entries) {
        Column value = section.columns().get(0);
        boolean kinds = value.kind() == Kind.ANY;
        page.text(1, 0, lead("A row for each."), Style.LEAD);
        page.widths(List.of(34, 44, 16));
        heads(page, 3, SectionReader.headings(section).subList(0, kinds ? 3 : 2));
        int row = 4;
        for (Map.Entry<String, Object> entry : entries.entrySet()) {
            page.text(row, 0, entry.getKey(), Style.INPUT);
            Writing.write(page, row, 1, value, entry.getValue());
            if (kinds) {
                kind(page, row, entry.getValue());
            }
            row++;
        }
        for (int end = row + ROOM; row < end; row++) {
            int empty = row;
            Stream.iterate(0, at -> at + 1).limit(kinds ? 3 : 2).forEach(at -> page.blank(empty, at, Style.INPUT));
        }
        if (kinds) {
            page.choose(4, LAST_CHOICE, 2, MapKinds.WORDS);
        }
        page.freeze(4, 0);
    }

    private static void kind(Page page, int row, Object value) {
        if (value instanceof Boolean) {
            page.text(row, 2, MapKinds.YES_OR_NO, Style.INPUT);
        } else if (value instanceof Number && Writing.number(value) == null) {
            page.text(row, 2, MapKinds.NUMBER, Style.INPUT);
        } else {
            page.blank(row, 2, Style.INPUT);
        }
    }
}
