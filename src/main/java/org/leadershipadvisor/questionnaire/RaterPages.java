package org.leadershipadvisor.questionnaire;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.leadershipadvisor.workbook.Book;
import org.leadershipadvisor.workbook.Page;
import org.leadershipadvisor.workbook.Style;

/** Two sheets with the answers of several people: who they are by role, and what each said. */
final class RaterPages {

    private static final int HEAD = 3;

    private RaterPages() {}

    static void write(Book book, List<Object> raters) {
        people(book.page(Sections.raterSheet().title()), raters);
        answers(book.page(AnswerSheet.RATER_ANSWERS), raters);
    }

    private static void people(Page page, List<Object> raters) {
        Section section = Sections.raterSheet();
        page.text(0, 0, section.title(), Style.TITLE);
        page.text(1, 0, section.says() + ".", Style.LEAD);
        page.widths(List.of(12, 24, 24));
        page.text(HEAD, 0, AnswerSheet.RATER, Style.HEAD);
        for (int at = 0; at < section.columns().size(); at++) {
            Column column = section.columns().get(at);
            page.text(HEAD, at + 1, column.heading(), Style.HEAD);
            Writing.choices(page, HEAD + 1, SectionPage.LAST_CHOICE, at + 1, column);
            for (int i = 0; i < raters.size(); i++) {
                page.text(HEAD + 1 + i, 0, Integer.toString(i + 1), Style.SHORT);
                Writing.write(page, HEAD + 1 + i, at + 1, column, FieldTree.get(raters.get(i), column.path()));
            }
        }
        page.freeze(HEAD + 1, 0);
    }

    private static void answers(Page page, List<Object> raters) {
        List<Integer> widths = new ArrayList<>(List.of(9, 44));
        AnswerSheet.COLUMNS.forEach(column -> widths.add(column.kind().width()));
        page.widths(widths);
        page.text(0, 0, AnswerSheet.RATER_ANSWERS, Style.TITLE);
        page.text(
                1,
                0,
                "What each of the people on the sheet " + Sections.raterSheet().title() + " said.",
                Style.LEAD);
        page.text(HEAD, 0, AnswerSheet.RATER, Style.HEAD);
        page.text(HEAD, 1, AnswerSheet.PRACTICE, Style.HEAD);
        for (int at = 0; at < AnswerSheet.COLUMNS.size(); at++) {
            Column column = AnswerSheet.COLUMNS.get(at);
            page.text(HEAD, at + 2, column.heading(), Style.HEAD);
        }
        page.landscape(1);
        page.freeze(HEAD + 1, 2);
        int row = HEAD + 1;
        for (int i = 0; i < raters.size(); i++) {
            for (Map.Entry<String, Object> answer : byPractice(raters.get(i)).entrySet()) {
                page.text(row, 0, Integer.toString(i + 1), Style.SHORT);
                page.text(row, 1, answer.getKey(), Style.TEXT);
                AnswerPage.answer(page, row++, 2, answer.getValue());
            }
        }
    }

    private static Map<String, Object> byPractice(Object rater) {
        Map<String, Object> answers = new TreeMap<>();
        FieldTree.map(rater, List.of(Sections.ANSWERS))
                .forEach((topic, said) -> FieldTree.map(said, List.of())
                        .forEach((practice, answer) -> answers.put(topic + "/" + practice, answer)));
        return answers;
    }
}
