package org.leadershipadvisor.workbook;

import java.util.List;
import java.util.NavigableMap;
import org.jspecify.annotations.Nullable;

/**
 * A sheet as it was read. Rows and columns count from 0.
 *
 * @param name its name
 * @param rows by row, by column, the cells that hold anything
 * @param merged the ranges that were made one cell
 */
public record Grid(String name, NavigableMap<Integer, NavigableMap<Integer, Content>> rows, List<Range> merged) {

    /** A rectangle of cells, its corners included. */
    public record Range(int firstRow, int firstColumn, int lastRow, int lastColumn) {

        /** Its name: {@code D7}, or {@code D7:D8}. */
        public String address() {
            String first = Grid.address(firstRow, firstColumn);
            return firstRow == lastRow && firstColumn == lastColumn
                    ? first
                    : first + ":" + Grid.address(lastRow, lastColumn);
        }

        /** Whether it holds a cell. */
        public boolean holds(int row, int column) {
            return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
        }
    }

    /** What a cell holds; null where it is empty. */
    public @Nullable Content at(int row, int column) {
        NavigableMap<Integer, Content> cells = rows.get(row);
        return cells == null ? null : cells.get(column);
    }

    /** The name of a cell: {@code D7}. */
    public static String address(int row, int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
            letters.insert(0, (char) ('A' + rest % 26));
        }
        return letters.toString() + (row + 1);
    }
}
