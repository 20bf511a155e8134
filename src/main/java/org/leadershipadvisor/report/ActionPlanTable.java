package org.leadershipadvisor.report;

import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.leadershipadvisor.advice.Advice;

/**
 * The action plan as a table of comma-separated values by RFC 4180: a row for each recommendation, by rank, with empty
 * columns for a due day and a status. In UTF-8 with a byte order mark, without which spreadsheet programs take it for
 * something else. A text that begins as a formula does gets an apostrophe before it. Needs
 * {@code jackson-dataformat-csv}.
 */
public final class ActionPlanTable implements Report {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** How formulas begin, in the characters of East Asian keyboards too. */
    private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";

    @Override
    public String render(Advice advice) {
        return renderAll(List.of(advice));
    }

    /**
     * One table of all.
     *
     * @throws IllegalStateException where the library jackson-dataformat-csv is missing
     */
    @Override
    public String renderAll(List<Advice> advices) {
        try {
            return Csv.table(advices);
        } catch (IOException e) {
            throw new IllegalStateException("A table in memory cannot be written", e);
        } catch (NoClassDefFoundError e) {
            throw new IllegalStateException("Writing a table needs the library jackson-dataformat-csv", e);
        }
    }

    /** Loaded only when a table is written: the library is optional. */
    private static final class Csv {

        private static String table(List<Advice> advices) throws IOException {
            StringWriter text = new StringWriter().append(BYTE_ORDER_MARK);
            try (CsvGenerator table = new CsvFactory().createGenerator(text)) {
                table.enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING);
                CsvSchema.Builder schema =
                        CsvSchema.builder().setLineSeparator("\r\n").setUseHeader(true);
                for (ActionPlan column : ActionPlan.values()) {
                    schema.addColumn(column.heading());
                }
                table.setSchema(schema.build());
                for (ActionPlan.Row row : ActionPlan.rows(advices)) {
                    table.writeStartObject();
                    for (ActionPlan column : ActionPlan.values()) {
                        table.writeStringField(column.heading(), defused(column.text(row)));
                    }
                    table.writeEndObject();
                }
            }
            return text.toString();
        }
    }

    static String defused(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
