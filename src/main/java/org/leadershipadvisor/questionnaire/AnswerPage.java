package org.leadershipadvisor.questionnaire;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.leadershipadvisor.framework.Practice;
import org.leadershipadvisor.framework.Topic;
import org.leadershipadvisor.framework.Wording;
import org.leadershipadvisor.workbook.Book;
import org.leadershipadvisor.workbook.Page;
import org.leadershipadvisor.workbook.Style;

/**
 * A sheet of questions with room for answers.
 *
 * @param wording what roles and bodies are called
 */
record AnswerPage(Wording wording) {

    private static final int HEAD = 3;

    Page write(Book book, Topic topic, List<Practice> practices, Map<String, Object> answers) {
        Page page = book.page(topic.title());
        page.text(0, 0, topic.title(), Style.TITLE);
        page.text(
                1,
                0,
                "After the slide “" + topic.source().slide()
                        + "”. Pick the answer whose words fit best; leave open what nobody was asked.",
                Style.LEAD);
        page.landscape(1);
        page.print(HEAD + Math.max(1, practices.size()), 1 + AnswerSheet.COLUMNS.size());
        heads(page, practices.size());
        int row = HEAD + 1;
        for (Practice practice : practices) {
            page.text(row, 0, wording.of(practice.question()), Style.STRONG);
            page.text(row, 1, levels(practice), Style.TEXT);
            answer(page, row, 2, FieldTree.get(answers, List.of(practice.id().split("/", 2))));
            page.text(row++, 2 + AnswerSheet.COLUMNS.size(), practice.id(), Style.HINT);
        }
        return page;
    }

    private static void heads(Page page, int questions) {
        List<Integer> widths = new ArrayList<>(List.of(30, 44));
        AnswerSheet.COLUMNS.forEach(column -> widths.add(column.kind().width()));
        widths.add(34);
        page.widths(widths);
        page.text(HEAD, 0, AnswerSheet.QUESTION, Style.HEAD);
        page.text(HEAD, 1, AnswerSheet.LEVELS, Style.HEAD);
        int at = 2;
        for (Column column : AnswerSheet.COLUMNS) {
            page.text(HEAD, at, column.heading(), Style.HEAD);
            Writing.choices(page, HEAD + 1, HEAD + questions, at++, column);
        }
        page.text(HEAD, at, AnswerSheet.PRACTICE, Style.HEAD);
        page.freeze(HEAD + 1, 1);
    }

    private String levels(Practice practice) {
        return IntStream.range(0, practice.levels().size())
                .mapToObj(level -> level + "  " + wording.of(practice.levels().get(level)))
                .collect(Collectors.joining("\n"));
    }

    /** An answer from a column on; whoever gave its level alone said no more. */
    static void answer(Page page, int row, int first, @Nullable Object answer) {
        int at = first;
        for (Column column : AnswerSheet.COLUMNS) {
            Object value = answer instanceof Map ? FieldTree.get(answer, column.path()) : null;
            boolean alone = column.kind() == Kind.LEVEL && !(answer instanceof Map);
            Writing.write(page, row, at++, column, alone ? answer : value);
        }
    }
}
