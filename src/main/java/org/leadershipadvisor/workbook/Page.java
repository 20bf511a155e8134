package org.leadershipadvisor.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Worksheet;

/** A sheet in the making. Rows and columns count from 0. Every text stays a text, however it begins. */
public final class Page {

    /** The most characters a cell holds. */
    public static final int LONGEST_TEXT = 32_767;

    /** The most characters a list of choices holds that stands in its cell's own rule. */
    private static final int LONGEST_LIST = 255;

    private static final LocalDate FIRST_SAFE_DAY = LocalDate.of(1900, 3, 1);

    /** The most a row can be high, in points. */
    private static final double HIGHEST = 409;

    private static final double PADDING = 5;

    /** The name by which spreadsheet programs know what of a sheet they print. */
    private static final String PRINT_AREA = "_xlnm.Print_Area";

    private final Worksheet sheet;
    private final List<Integer> columnWidths = new ArrayList<>();
    private final NavigableMap<Integer, Double> heights = new TreeMap<>();

    Page(Worksheet sheet) {
        this.sheet = sheet;
        sheet.hideGridLines();
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.leftMargin(0.4f);
        sheet.rightMargin(0.4f);
        sheet.topMargin(0.5f);
        sheet.bottomMargin(0.6f);
        sheet.footer("&A", Position.LEFT, Style.FONT, 8);
        sheet.footer("&P / &N", Position.RIGHT, Style.FONT, 8);
    }

    /** Its name, on its tab. */
    public String name() {
        return sheet.getName();
    }

    /** The widths of its columns, in characters; to be set before texts that shall wrap in them. */
    public void widths(Collection<Integer> widths) {
        int column = 0;
        for (int width : widths) {
            sheet.width(column++, width);
            columnWidths.add(width);
        }
    }

    private void grow(int row, int column, String text, Style style) {
        if (style.wraps() && column < columnWidths.size()) {
            double height = Math.min(HIGHEST, style.height(text, columnWidths.get(column)) + PADDING);
            heights.merge(row, height, Math::max);
        }
    }

    /** Makes rows as high as their texts. */
    void finish() {
        heights.forEach(sheet::rowHeight);
    }

    /** Whether it prints across, on so many pages side by side. */
    public void landscape(int pages) {
        sheet.pageOrientation("landscape");
        sheet.fitToWidth((short) pages);
    }

    /** Prints it small enough for one page. */
    public void onOnePage() {
        sheet.fitToHeight((short) 1);
    }

    /** Prints no more than the cells up to one; what stands right of it is for the screen. */
    public void print(int lastRow, int lastColumn) {
        sheet.range(0, 0, lastRow, lastColumn).setName(PRINT_AREA);
    }

    /** Keeps the rows above one, and the columns before one, in sight and on every printed page. */
    public void freeze(int row, int column) {
        sheet.freezePane(column, row);
        sheet.repeatRows(row - 1, row - 1);
        if (column > 0) {
            sheet.repeatCols(0, column - 1);
        }
    }

    /** The colour of its tab, in hexadecimal. */
    public void tab(String colour) {
        sheet.setTabColor(colour);
    }

    /** A button in the head of each column to filter rows by. */
    public void filter(int headRow, int lastRow, int lastColumn) {
        sheet.setAutoFilter(headRow, 0, Math.max(headRow, lastRow), lastColumn);
    }

    /** An empty cell. */
    public void blank(int row, int column, Style style) {
        style.apply(sheet.style(row, column));
    }

    /** A text, cut where a cell cannot hold it. */
    public void text(int row, int column, String text, Style style) {
        sheet.value(row, column, text.length() <= LONGEST_TEXT ? text : cut(text, LONGEST_TEXT - 1) + "…");
        grow(row, column, text, style);
        style.apply(sheet.style(row, column));
    }

    /** The beginning of a text, without half a character at its end. */
    static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest);
    }

    /** A number. */
    public void number(int row, int column, BigDecimal number, Style style) {
        sheet.value(row, column, number);
        style.apply(sheet.style(row, column));
    }

    /** A day; one of the first two months of 1900 as a text, since workbooks number these in two ways. */
    public void day(int row, int column, LocalDate day) {
        if (day.isBefore(FIRST_SAFE_DAY)) {
            sheet.value(row, column, day.toString());
        } else {
            sheet.value(row, column, day);
        }
        Style.DAY.apply(sheet.style(row, column));
    }

    /** A link to another sheet. */
    public void link(int row, int column, String text, String toSheet, Style style) {
        sheet.hyperlink(row, column, HyperLink.internal("'" + toSheet.replace("'", "''") + "'!A1", text));
        style.apply(sheet.style(row, column));
    }

    /** A sum that the workbook does by itself. */
    public void formula(int row, int column, String formula, Style style) {
        sheet.formula(row, column, formula);
        style.apply(sheet.style(row, column));
    }

    /**
     * Lets people pick one of some words in a column, and refuses others.
     *
     * @throws IllegalArgumentException where the words hold a comma or a quote, or are too long together
     */
    public void choose(int firstRow, int lastRow, int column, Collection<String> words) {
        String list = String.join(",", words);
        if (list.length() > LONGEST_LIST || list.chars().filter(c -> c == ',').count() != words.size() - 1) {
            throw new IllegalArgumentException("No list of choices: " + words);
        }
        sheet.range(firstRow, column, lastRow, column)
                .validateWithListByFormula("\"" + list + "\"")
                .errorStyle(DataValidationErrorStyle.STOP)
                .showErrorMessage(true)
                .errorTitle("Not one of the choices")
                .error("Pick one from the list, or leave the cell empty.");
    }
}
