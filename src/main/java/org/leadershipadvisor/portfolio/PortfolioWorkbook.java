package org.leadershipadvisor.portfolio;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leadershipadvisor.framework.Wording;
import org.leadershipadvisor.workbook.Book;
import org.leadershipadvisor.workbook.Page;
import org.leadershipadvisor.workbook.Style;

/** A portfolio as a workbook: a sheet for each table, but for those that are too long for people to scroll through. */
final class PortfolioWorkbook {

    /** Longer tables stand in their files only: a workbook of them takes minutes to open. Ours. */
    private static final int MOST_ROWS = 20_000;

    private static final int WIDTH = 20;
    private static final int WIDE = 48;
    private static final List<String> LONG = List.of("statement", "title", "why", "name", "do", "visit");

    private PortfolioWorkbook() {}

    static byte[] bytes(List<Table> tables) {
        return Book.bytes("Portfolio", book -> tables.forEach(table -> write(book, table)));
    }

    private static void write(Book book, Table table) {
        List<List<? extends @Nullable Object>> rows =
                table.rows().get().limit(MOST_ROWS + 1L).toList();
        Page page = book.page(Wording.capital(table.name().replace('-', ' ')));
        page.widths(table.columns().stream()
                .map(name -> LONG.contains(name) ? WIDE : WIDTH)
                .toList());
        for (int column = 0; column < table.columns().size(); column++) {
            page.text(0, column, table.columns().get(column), Style.HEAD);
        }
        page.freeze(1, 1);
        page.filter(0, rows.size(), table.columns().size() - 1);
        List<List<? extends @Nullable Object>> shown = rows.size() > MOST_ROWS ? tooLong(table) : rows;
        for (int row = 0; row < shown.size(); row++) {
            write(page, row + 1, shown.get(row));
        }
    }

    private static List<List<? extends @Nullable Object>> tooLong(Table table) {
        return List.of(Collections.singletonList("More rows than a sheet is good for: see " + table.name() + ".csv"));
    }

    private static void write(Page page, int row, List<? extends @Nullable Object> cells) {
        for (int column = 0; column < cells.size(); column++) {
            Object value = cells.get(column);
            if (value instanceof Number) {
                Style style = value instanceof BigDecimal ? Style.SCORE : Style.SHORT;
                page.number(row, column, new BigDecimal(value.toString()), style);
            } else if (value instanceof LocalDate day) {
                page.day(row, column, day);
            } else if (value != null) {
                page.text(row, column, value.toString(), Style.TEXT);
            }
        }
    }
}
