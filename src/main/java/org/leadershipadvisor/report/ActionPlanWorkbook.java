package org.leadershipadvisor.report;

import java.util.List;
import org.leadershipadvisor.advice.Advice;
import org.leadershipadvisor.workbook.Book;

/**
 * The action plan as a workbook: the plan with columns for a due day and a status, a sheet to project, scores,
 * questions, patterns, and how to read them. Needs {@code org.dhatim:fastexcel}.
 */
public final class ActionPlanWorkbook implements Rendering {

    /**
     * One workbook of all.
     *
     * @throws IllegalStateException where the library {@code org.dhatim:fastexcel} is missing
     */
    @Override
    public byte[] bytes(List<Advice> advices) {
        return Book.bytes("Leadership action plan", book -> write(book, advices));
    }

    private static void write(Book book, List<Advice> advices) {
        PlanSheet.write(book.page("Action plan"), advices);
        FocusSheet.write(book.page("To project"), advices);
        TableSheet.scores(advices).write(book.page("Scores"));
        TableSheet.questions(advices).write(book.page("Questions"));
        TableSheet.patterns(advices).write(book.page("Patterns"));
        MethodSheet.write(book.page("How to read this"), advices);
    }

    /** Whose plan it is, in a line. */
    static String whose(List<Advice> advices) {
        return advices.size() == 1
                ? advices.get(0).organization().name() + ", as of "
                        + Days.inWords(advices.get(0).asOf())
                : advices.size() + " organisations";
    }
}
