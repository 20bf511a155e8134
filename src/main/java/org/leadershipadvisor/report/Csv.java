package org.leadershipadvisor.report;

import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Rows of comma-separated values. A text that a spreadsheet would take for a formula gets an apostrophe before it. Needs
 * {@code com.fasterxml.jackson.dataformat:jackson-dataformat-csv} on the class path.
 */
public final class Csv {

    /** How formulas begin, in the characters of East Asian keyboards too. */
    private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

    /** Apart, so that its library is missed only by those who write. */
    private static final class Format {

        private static final ObjectWriter ROW = CsvMapper.builder()
                .enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING)
                .build()
                .writer(CsvSchema.emptySchema().withLineSeparator("\r\n"));

        private Format() {}
    }

    private Csv() {}

    /**
     * Writes rows: numbers and days as they are, nothing for null.
     *
     * @param out stays open
     * @throws IOException where the output fails
     * @throws IllegalStateException where the library jackson-dataformat-csv is missing
     */
    public static <R extends List<? extends @Nullable Object>> void write(Stream<R> rows, Writer out)
            throws IOException {
        SequenceWriter cells = cells(out);
        for (Iterator<R> left = rows.iterator(); left.hasNext(); ) {
            cells.write(left.next().stream().map(Csv::cell).toArray());
        }
        cells.flush();
    }

    private static SequenceWriter cells(Writer out) throws IOException {
        try {
            return Format.ROW.writeValues(out);
        } catch (NoClassDefFoundError e) {
            throw new IllegalStateException(
                    "Tables need the library com.fasterxml.jackson.dataformat:jackson-dataformat-csv", e);
        }
    }

    private static Object cell(@Nullable Object value) {
        if (value instanceof String said) {
            return !said.isEmpty() && FORMULA.indexOf(said.charAt(0)) >= 0 ? "'" + said : said;
        }
        return value instanceof Number ? value : value == null ? "" : value.toString();
    }
}
