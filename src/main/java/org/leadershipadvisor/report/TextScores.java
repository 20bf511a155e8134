package org.leadershipadvisor.report;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.leadershipadvisor.advice.Advice;
import org.leadershipadvisor.advice.LeveragePointScore;
import org.leadershipadvisor.advice.Score;

/** The leverage points' scores as bars: where each stands, and how much of it is not known. */
final class TextScores {

    private static final int NAME = 46;
    private static final int BAR = 20;
    private static final int HIGHEST_LEVEL = 4;

    private TextScores() {}

    static void write(TextPage page, Advice advice) {
        page.heading(Headings.POINTS);
        for (LeveragePointScore point : advice.leveragePoints()) {
            String name = TextPage.pad(point.number() + " " + point.name(), NAME);
            page.line(name + bar(point.score()) + "  " + Phrases.score(point.score()));
        }
        page.blank();
        page.paragraph(
                "",
                "",
                "From 0 (absent) to 4 (exemplary); a wide bar means that much is not known. Provisional, with"
                        + " less than 60 % known: " + provisional(advice));
    }

    private static String provisional(Advice advice) {
        String points = advice.leveragePoints().stream()
                .filter(point -> point.score() != null && point.score().provisional())
                .map(point -> Integer.toString(point.number()))
                .collect(Collectors.joining(", "));
        return points.isEmpty() ? "none." : points + ".";
    }

    /** The interval as a bar over the five levels. */
    private static String bar(@Nullable Score score) {
        if (score == null) {
            return " ".repeat(BAR);
        }
        int from = Math.round(score.low().floatValue() * BAR / HIGHEST_LEVEL);
        int to = Math.max(from + 1, Math.round(score.high().floatValue() * BAR / HIGHEST_LEVEL));
        int start = Math.min(from, BAR - 1);
        int end = Math.min(to, BAR);
        return "·".repeat(start) + "█".repeat(end - start) + "·".repeat(BAR - end);
    }
}
