package org.leadershipadvisor.report;

import java.util.List;
import org.leadershipadvisor.advice.Advice;
import org.leadershipadvisor.advice.PatternFound;
import org.leadershipadvisor.profile.Ternary;

/** Patterns for a terminal: what goes on, by which signs, what answers it and what had better wait. */
final class TextPatterns {

    private static final int STEPS_SHOWN = 2;

    private TextPatterns() {}

    static void write(TextPage page, String heading, List<PatternFound> patterns, Advice advice) {
        if (patterns.isEmpty()) {
            return;
        }
        page.heading(heading);
        patterns.forEach(pattern -> write(page, pattern, advice));
    }

    private static void write(TextPage page, PatternFound pattern, Advice advice) {
        page.title(pattern.alert() ? "!" : "-", Phrases.title(pattern));
        page.labelled("Means", pattern.meaning());
        pattern.signs().stream()
                .filter(sign -> sign.says() == Ternary.YES)
                .forEach(sign -> page.labelled(
                        "Shows", Phrases.stop(sign.statement()) + " " + Phrases.because(sign.because(), STEPS_SHOWN)));
        Phrases.answers(pattern, advice).forEach(line -> page.labelled("Then", line));
    }
}
