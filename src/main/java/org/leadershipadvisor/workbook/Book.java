package org.leadershipadvisor.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;

/** A workbook in the making. */
public final class Book {

    private static final int LONGEST_NAME = 31;

    private final Workbook workbook;
    private final Set<String> names = new HashSet<>();
    private final List<Page> pages = new ArrayList<>();

    private Book(Workbook workbook) {
        this.workbook = workbook;
    }

    /**
     * A workbook as a file; the same each time.
     *
     * @param title what its properties say it is
     * @param write puts in its pages, at least one
     * @throws IllegalStateException where the library fastexcel, or fastexcel-reader, which packs it anew, is missing
     */
    public static byte[] bytes(String title, Consumer<Book> write) {
        try {
            return Repacking.of(packed(title, write));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoClassDefFoundError e) {
            throw new IllegalStateException("Writing a workbook needs the library org.dhatim:" + missing(e), e);
        }
    }

    private static String missing(NoClassDefFoundError e) {
        return String.valueOf(e.getMessage()).contains("/compress/") ? "fastexcel-reader" : "fastexcel";
    }

    private static byte[] packed(String title, Consumer<Book> write) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Leadership Advisor", null)) {
            workbook.properties().setTitle(title);
            workbook.setGlobalDefaultFont(Style.FONT, Style.NORMAL_SIZE);
            Book book = new Book(workbook);
            write.accept(book);
            book.pages.forEach(Page::finish);
        }
        return out.toByteArray();
    }

    /** A new page, after those there are; its name is shortened and changed as far as workbooks ask for it. */
    public Page page(String name) {
        String legal = name.replaceAll("[\\[\\]:*?/\\\\\\p{Cntrl}]", "").strip().replaceAll("^'+|'+$", "");
        String cut = cut(legal.isEmpty() ? "Sheet" : legal, LONGEST_NAME);
        String unique = cut;
        for (int i = 2; !names.add(unique.toLowerCase(Locale.ROOT)); i++) {
            String number = " " + i;
            unique = cut(cut, LONGEST_NAME - number.length()) + number;
        }
        Page page = new Page(workbook.newWorksheet(unique));
        pages.add(page);
        return page;
    }

    private static String cut(String name, int longest) {
        return Page.cut(name, longest).strip();
    }
}
