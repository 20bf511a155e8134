package org.leadershipadvisor.report;

import java.util.List;
import org.leadershipadvisor.advice.Advice;
import org.leadershipadvisor.advice.Recommendation;
import org.leadershipadvisor.workbook.Page;
import org.leadershipadvisor.workbook.Style;

/** The few actions to take up now, in words to be read across a room. */
final class FocusSheet {

    private FocusSheet() {}

    static void write(Page page, List<Advice> advices) {
        page.widths(List.of(8, 110));
        page.landscape(1);
        if (advices.size() == 1) {
            page.onOnePage();
        }
        int row = 0;
        for (Advice advice : advices) {
            page.text(row++, 0, advice.organization().name(), Style.TITLE);
            page.text(row++, 0, Headings.FOCUS, Style.LEAD);
            List<Recommendation> focus = Parts.focus(advice);
            if (focus.isEmpty()) {
                page.text(row++, 1, "Nothing is surely missing yet: find out first", Style.BIG);
            }
            for (Recommendation one : focus) {
                page.text(row, 0, Integer.toString(one.rank()), Style.BIG_NUMBER);
                page.text(row++, 1, one.title(), Style.BIG);
                page.text(row++, 1, Phrases.capitalized(one.owner()), Style.MEDIUM);
            }
            row++;
        }
    }
}
