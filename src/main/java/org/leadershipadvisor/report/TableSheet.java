package org.leadershipadvisor.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.leadershipadvisor.advice.Advice;
import org.leadershipadvisor.advice.PatternFound;
import org.leadershipadvisor.advice.Question;
import org.leadershipadvisor.advice.Score;
import org.leadershipadvisor.profile.Ternary;
import org.leadershipadvisor.workbook.Page;
import org.leadershipadvisor.workbook.Style;

/**
 * A plain table on a sheet of its own; the organisation comes first where there are several.
 *
 * @param lead what it shows
 * @param heads its columns
 * @param widths their widths in characters
 * @param rows its cells: texts, numbers, or null
 */
record TableSheet(String lead, List<String> heads, List<Integer> widths, List<List<@Nullable Object>> rows) {

    private static final int HEAD = 3;

    /** The column that people fill in. */
    private static final String ANSWER = "Answer";

    private static final String NOTHING = "Nothing here by what is known so far.";

    /** How leverage points, components, push and pull stand. */
    static TableSheet scores(List<Advice> advices) {
        return of(
                advices,
                "From 0 absent to 4 exemplary. What nobody knows widens a score: it lies between low and high",
                List.of("What", "Name", "Low", "High", "Known", "Of", ""),
                List.of(18, 44, 9, 9, 9, 9, 14),
                TableSheet::scores);
    }

    private static Stream<List<@Nullable Object>> scores(Advice advice) {
        Advice.Forces forces = advice.forces();
        return Stream.of(
                        advice.leveragePoints().stream()
                                .map(one -> score("Leverage point " + one.number(), one.name(), one.score())),
                        advice.components().stream().map(one -> score("Component", one.name(), one.score())),
                        Stream.of(
                                score("Force", "Push: what makes the status quo uncomfortable", forces.push()),
                                score("Force", "Pull: what makes the future attractive", forces.pull())))
                .flatMap(one -> one);
    }

    private static List<@Nullable Object> score(String what, String name, @Nullable Score score) {
        return score == null
                ? list(what, name, null, null, null, null, "does not apply")
                : list(
                        what,
                        name,
                        score.low(),
                        score.high(),
                        score.known(),
                        score.of(),
                        score.provisional() ? "provisional" : "");
    }

    /** What to find out, what matters most first. */
    static TableSheet questions(List<Advice> advices) {
        return of(
                advices,
                "What nobody knows yet, what an answer changes most first",
                List.of("When", "Question", "Who can answer", ANSWER, "It settles", "Practice"),
                List.of(13, 58, 28, 44, 22, 34),
                advice -> advice.questions().stream().map(TableSheet::question));
    }

    private static List<@Nullable Object> question(Question one) {
        return list(
                one.nextMeeting() ? "next meeting" : "later",
                one.question(),
                Phrases.capitalized(String.join("; ", one.askedOf())),
                null,
                Phrases.capitalized(Phrases.settles(one)),
                one.practice());
    }

    /** What goes on as a whole, alerts first. */
    static TableSheet patterns(List<Advice> advices) {
        return of(
                advices,
                "What several signs show together, alerts first",
                List.of("Alert", "Pattern", "What it does", "Shown by", "What to do"),
                List.of(9, 40, 46, 60, 44),
                advice -> Stream.of(true, false)
                        .flatMap(alert -> Parts.patterns(advice, alert).stream())
                        .map(pattern -> pattern(pattern, advice)));
    }

    private static List<@Nullable Object> pattern(PatternFound pattern, Advice advice) {
        String signs = pattern.signs().stream()
                .filter(sign -> sign.says() == Ternary.YES)
                .map(sign -> Phrases.stop(sign.statement()))
                .collect(Collectors.joining("\n"));
        return list(
                pattern.alert() ? "alert" : "",
                Phrases.title(pattern),
                pattern.meaning(),
                signs,
                String.join("\n", Phrases.answers(pattern, advice)));
    }

    private static TableSheet of(
            List<Advice> advices,
            String lead,
            List<String> heads,
            List<Integer> widths,
            Function<Advice, Stream<List<@Nullable Object>>> rows) {
        boolean several = advices.size() > 1;
        List<List<@Nullable Object>> all = new ArrayList<>();
        for (Advice advice : advices) {
            rows.apply(advice)
                    .forEach(row -> all.add(several ? with(advice.organization().name(), row) : row));
        }
        return new TableSheet(
                ActionPlanWorkbook.whose(advices) + ". " + lead + ".",
                several ? with(ActionPlan.ORGANIZATION.heading(), heads) : heads,
                several ? with(ActionPlan.ORGANIZATION.width(), widths) : widths,
                all);
    }

    private static <T extends @Nullable Object> List<T> with(T first, List<T> rest) {
        List<T> all = new ArrayList<>(rest.size() + 1);
        all.add(first);
        all.addAll(rest);
        return all;
    }

    private static List<@Nullable Object> list(@Nullable Object... cells) {
        return java.util.Arrays.asList(cells);
    }

    void write(Page page) {
        page.text(0, 0, page.name(), Style.TITLE);
        page.text(1, 0, lead, Style.LEAD);
        page.widths(widths);
        page.landscape(1);
        for (int at = 0; at < heads.size(); at++) {
            page.text(HEAD, at, heads.get(at), Style.HEAD);
        }
        int row = HEAD + 1;
        for (List<@Nullable Object> cells : rows) {
            for (int at = 0; at < cells.size(); at++) {
                cell(page, row, at, cells.get(at), heads.get(at).equals(ANSWER) ? Style.INPUT : Style.TEXT);
            }
            row++;
        }
        if (rows.isEmpty()) {
            page.text(row, 0, NOTHING, Style.LEAD);
        }
        page.freeze(HEAD + 1, 0);
    }

    private static void cell(Page page, int row, int at, @Nullable Object cell, Style style) {
        if (cell == null) {
            page.blank(row, at, style);
        } else if (cell instanceof BigDecimal score) {
            page.number(row, at, score, Style.SCORE);
        } else if (cell instanceof Integer number) {
            page.number(row, at, BigDecimal.valueOf(number), Style.SHORT);
        } else {
            page.text(row, at, cell.toString(), style);
        }
    }
}
