package org.leadershipadvisor.questionnaire;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.leadershipadvisor.framework.Framework;
import org.leadershipadvisor.profile.InvalidProfileException;
import org.leadershipadvisor.profile.Problem;
import org.leadershipadvisor.profile.Profile;
import org.leadershipadvisor.profile.ProfileReader;
import org.leadershipadvisor.workbook.Content;
import org.leadershipadvisor.workbook.Grid;
import org.leadershipadvisor.workbook.WorkbookFile;

/** Filled workbooks as people change them, and what comes of reading them. */
final class Workbooks {

    static final Framework FRAMEWORK = Framework.builtIn();
    static final ProfileReader READER = new ProfileReader(FRAMEWORK, new FilledWorkbook(FRAMEWORK));

    private Workbooks() {}

    static byte[] of(Profile profile) {
        return Questionnaire.workbook("x", FRAMEWORK, profile);
    }

    static Profile read(byte[] workbook) {
        return READER.read("a.xlsx", workbook);
    }

    static List<String> problems(byte[] workbook) {
        try {
            read(workbook);
            return List.of();
        } catch (InvalidProfileException e) {
            return e.problems().stream().map(Problem::toString).toList();
        }
    }

    static List<Grid> grids(byte[] workbook) {
        return new ArrayList<>(WorkbookFile.read(workbook));
    }

    static Grid grid(List<Grid> grids, String name) {
        return grids.stream()
                .filter(grid -> grid.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** The same workbook with one sheet changed; its cells are plain texts, numbers and formulas. */
    static byte[] with(byte[] workbook, String sheet, UnaryOperator<Grid> change) {
        List<Grid> grids = grids(workbook);
        grids.replaceAll(grid -> grid.name().equals(sheet) ? change.apply(grid) : grid);
        return write(grids);
    }

    /** The same workbook with one cell changed; null empties it. */
    static byte[] with(byte[] workbook, String sheet, int row, int column, Content content) {
        return with(workbook, sheet, grid -> {
            put(grid, row, column, content);
            return grid;
        });
    }

    static void put(Grid grid, int row, int column, Content content) {
        if (content == null) {
            Objects.requireNonNull(grid.rows().get(row)).remove(column);
        } else {
            grid.rows().computeIfAbsent(row, any -> new TreeMap<>()).put(column, content);
        }
    }

    static Content text(String text) {
        return new Content(Content.Kind.TEXT, text, null, false);
    }

    static Content formula(String formula) {
        return new Content(Content.Kind.FORMULA, formula, null, false);
    }

    static byte[] write(List<Grid> grids) {
        return write(workbook -> grids.forEach(grid -> write(workbook.newWorksheet(grid.name()), grid)));
    }

    static byte[] write(Consumer<Workbook> sheets) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Test", null)) {
            sheets.accept(workbook);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void write(Worksheet sheet, Grid grid) {
        grid.rows()
                .forEach((row, cells) -> cells.forEach((column, content) -> {
                    switch (content.kind()) {
                        case NUMBER -> sheet.value(row, column, new BigDecimal(content.text()));
                        case FORMULA -> sheet.formula(row, column, content.text());
                        default -> sheet.value(row, column, content.text());
                    }
                    if (content.shownAsDay()) {
                        sheet.style(row, column).format("yyyy-mm-dd").set();
                    }
                }));
        grid.merged()
                .forEach(
                        range -> sheet.range(range.firstRow(), range.firstColumn(), range.lastRow(), range.lastColumn())
                                .merge());
    }

    /** A zip file of texts: path, text, path, text. */
    static byte[] zip(String... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < parts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(parts[i]));
                zip.write(parts[i + 1].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
