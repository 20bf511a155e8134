package org.leadershipadvisor.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.leadershipadvisor.advice.Advice;
import org.leadershipadvisor.workbook.Page;
import org.leadershipadvisor.workbook.Style;

/** The action plan itself. */
final class PlanSheet {

    private static final int HEAD = 3;

    private PlanSheet() {}

    static void write(Page page, List<Advice> advices) {
        List<ActionPlan> columns = columns(advices);
        List<ActionPlan.Row> rows = ActionPlan.rows(advices);
        page.text(0, 0, "Action plan", Style.TITLE);
        page.text(1, 0, ActionPlanWorkbook.whose(advices) + ". By rank; fill in the yellow columns.", Style.LEAD);
        page.widths(columns.stream().map(ActionPlan::width).toList());
        page.landscape(1);
        page.print(HEAD + Math.max(1, rows.size()), columns.indexOf(ActionPlan.STATUS));
        for (int at = 0; at < columns.size(); at++) {
            page.text(HEAD, at, columns.get(at).heading(), Style.HEAD);
            for (int i = 0; i < rows.size(); i++) {
                cell(page, HEAD + 1 + i, at, columns.get(at), rows.get(i));
            }
        }
        page.choose(
                HEAD + 1, HEAD + Math.max(1, rows.size()), columns.indexOf(ActionPlan.STATUS), ActionPlan.STATUS_WORDS);
        page.filter(HEAD, HEAD + rows.size(), columns.size() - 1);
        page.freeze(HEAD + 1, columns.indexOf(ActionPlan.ACTION) + 1);
    }

    /** Whose a plan is stands in its heading, where it is one organisation's. */
    private static List<ActionPlan> columns(List<Advice> advices) {
        return Stream.of(ActionPlan.values())
                .filter(column -> advices.size() != 1
                        || (column != ActionPlan.ORGANIZATION && column != ActionPlan.ORGANIZATION_ID))
                .toList();
    }

    private static void cell(Page page, int row, int at, ActionPlan column, ActionPlan.Row plan) {
        switch (column) {
            case RANK -> page.number(row, at, BigDecimal.valueOf(plan.one().rank()), Style.SHORT);
            case DUE -> page.blank(row, at, Style.DAY);
            case STATUS -> page.blank(row, at, Style.CHOICE);
            case ACTION -> page.text(row, at, column.text(plan), Style.STRONG);
            case WAVE, SURENESS, ALERT, EFFORT, LEVERAGE_POINTS -> page.text(row, at, column.text(plan), Style.SHORT);
            case ID, FINGERPRINT, ABOUT, ORGANIZATION_ID -> page.text(row, at, column.text(plan), Style.HINT);
            default -> page.text(row, at, column.text(plan), Style.TEXT);
        }
    }
}
