package org.leadershipadvisor.report;

import java.util.List;
import org.leadershipadvisor.advice.Advice;
import org.leadershipadvisor.workbook.Page;
import org.leadershipadvisor.workbook.Style;

/** How to read the workbook, and its limits. */
final class MethodSheet {

    private MethodSheet() {}

    static void write(Page page, List<Advice> advices) {
        page.widths(List.of(110));
        page.landscape(1);
        page.text(0, 0, Headings.METHOD, Style.TITLE);
        int row = 2;
        for (Advice advice : advices) {
            page.text(row++, 0, advice.organization().name(), Style.STRONG);
            page.text(row++, 0, Phrases.coverage(advice) + Phrases.groups(advice), Style.TEXT);
            for (String paragraph : Method.paragraphs(advice)) {
                page.text(row++, 0, paragraph, Style.TEXT);
            }
            row++;
        }
    }
}
