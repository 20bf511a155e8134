package org.leadershipadvisor.questionnaire;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.leadershipadvisor.framework.Names;
import org.leadershipadvisor.profile.Cell;
import org.leadershipadvisor.workbook.Content;
import org.leadershipadvisor.workbook.Grid;

/** Reads cells of one sheet into a form. */
final class SheetReader {

    private final Grid grid;
    private final Filling filling;

    SheetReader(Grid grid, Filling filling) {
        this.grid = grid;
        this.filling = filling;
    }

    Cell cell(int row, int column) {
        return new Cell(grid.name(), Grid.address(row, column));
    }

    /** The rows below the heads that hold anything. */
    Stream<Map.Entry<Integer, NavigableMap<Integer, Content>>> rows(Heads heads) {
        return grid.rows().tailMap(heads.row() + 1).entrySet().stream();
    }

    /** The plain text of a cell that only says what another belongs to; empty where there is none. */
    Optional<String> label(int row, @Nullable Integer column) {
        return Optional.ofNullable(column == null ? null : grid.at(row, column))
                .map(content -> content.text().strip());
    }

    void problem(int row, int column, String found, String allowed) {
        filling.problem(cell(row, column), List.of(), found, allowed);
    }

    /** Reads one cell; an empty one leaves the field open. */
    void read(int row, int at, Column column, List<String> base) {
        List<String> path = new ArrayList<>(base);
        path.addAll(column.path());
        Cell cell = cell(row, at);
        filling.place(path, cell);
        Content content = grid.at(row, at);
        if (content == null) {
            return;
        }
        if (content.kind() == Content.Kind.FORMULA || content.kind() == Content.Kind.ERROR) {
            filling.problem(cell, path, calculated(content), "the value itself: copy the cell and paste its value");
            return;
        }
        Object value = Reading.value(content, column);
        if (value == null) {
            filling.problem(cell, path, "\"" + shortened(content.text()) + "\"", allowed(column));
        } else if (value == Reading.OPEN) {
            filling.open(path);
        } else {
            filling.put(path, value, cell);
        }
    }

    private static String calculated(Content content) {
        return (content.kind() == Content.Kind.FORMULA ? "the formula " : "the error ") + shortened(content.text());
    }

    private static String allowed(Column column) {
        return String.join(" or ", column.choices()) + "; leave the cell empty where it is not known";
    }

    static String shortened(String text) {
        String line = text.replaceAll("\\p{Cntrl}", " ");
        return line.codePointCount(0, line.length()) <= 60
                ? line
                : line.substring(0, line.offsetByCodePoints(0, 60)) + "…";
    }

    /** Complains of cells made one, where they hold what is to be read: which of them is meant nobody can tell. */
    void complainOfMerged(Heads heads) {
        grid.merged().stream()
                .filter(range -> range.lastRow() > heads.row()
                        && heads.columns().values().stream()
                                .anyMatch(column -> column >= range.firstColumn() && column <= range.lastColumn()))
                .forEach(range -> filling.problem(
                        new Cell(grid.name(), range.address()),
                        List.of(),
                        "cells that were merged",
                        "each answer in a cell of its own: undo the merging"));
    }

    /** Complains of columns that hold something and that nobody would read. */
    void complainOfOthers(Heads heads, List<String> known) {
        heads.others().forEach((column, heading) -> {
            if (!AnswerSheet.SHOWN.contains(heading)
                    && rows(heads).anyMatch(row -> row.getValue().containsKey(column))) {
                boolean twice = heads.column(heading) != null;
                String guess = twice
                        ? ""
                        : Names.nearest(heading, known.stream())
                                .map(near -> "; did you mean \"" + near + "\"?")
                                .orElse("");
                problem(
                        heads.row(),
                        column,
                        "a column \"" + shortened(heading) + "\"" + (twice ? " a second time" : ""),
                        "the columns " + String.join(", ", known) + "; own notes on a sheet of their own" + guess);
            }
        });
    }
}
