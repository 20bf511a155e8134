package org.leadershipadvisor.report;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.Stream;
import org.leadershipadvisor.advice.Advice;

/**
 * The action plan as a table of comma-separated values by RFC 4180: a row for each recommendation, by rank, with empty
 * columns for a due day and a status. In UTF-8 with a byte order mark, without which spreadsheet programs take it for
 * something else. A text that begins as a formula does gets an apostrophe before it.
 */
public final class ActionPlanTable implements Report {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    @Override
    public String render(Advice advice) {
        return renderAll(List.of(advice));
    }

    /** One table of all. */
    @Override
    public String renderAll(List<Advice> advices) {
        List<ActionPlan> columns = List.of(ActionPlan.values());
        StringWriter table = new StringWriter().append(BYTE_ORDER_MARK);
        Stream<List<String>> rows = ActionPlan.rows(advices).stream()
                .map(row -> columns.stream().map(column -> column.text(row)).toList());
        try {
            Csv.write(Stream.of(columns.stream().map(ActionPlan::heading).toList()), table);
            Csv.write(rows, table);
        } catch (IOException e) {
            throw new IllegalStateException("A table in memory cannot be written", e);
        }
        return table.toString();
    }
}
