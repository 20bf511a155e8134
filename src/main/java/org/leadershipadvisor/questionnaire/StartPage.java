package org.leadershipadvisor.questionnaire;

import java.util.List;
import java.util.Map;
import org.leadershipadvisor.workbook.Book;
import org.leadershipadvisor.workbook.Page;
import org.leadershipadvisor.workbook.Style;

/** The first sheet: how to fill in the rest, and whose it is. */
final class StartPage {

    private StartPage() {}

    static void write(Book book, Map<String, Object> fields, Depth depth, int questions) {
        Page page = book.page(Sections.START);
        page.text(0, 0, Sections.START, Style.TITLE);
        int row = 1;
        for (String line : lines(depth, questions)) {
            page.text(row++, 0, line, Style.LEAD);
        }
        new SectionPage(Sections.startSheet()).form(page, row, fields);
    }

    private static List<String> lines(Depth depth, int questions) {
        String registers = depth.registers()
                ? "The orange sheets are registers: aims, measures, projects and so on. Fill in what you have at hand; an empty"
                        + " sheet means not known."
                : "These questions are a leader's own. Personal answers stay out of every report unless somebody asks for"
                        + " them.";
        return List.of(
                "Leadership questionnaire, " + questions
                        + " questions on the blue sheets. Pick the answer whose words fit best.",
                "Leave a question open where nobody has been asked yet; pick unsure where you were asked and do not know."
                        + " Neither ever counts as no.",
                "Name what shows an answer: minutes, an audit, a number. Write roles, never the names of people.",
                registers,
                "One person's answers: fill in your group below. The agreed answers of a team: leave your group and id empty.",
                "Columns may change places, sheets of your own may be added. Keep the headings, and type values, not formulas.",
                "When it is done: advisor check, then advisor advise, with this file.");
    }
}
