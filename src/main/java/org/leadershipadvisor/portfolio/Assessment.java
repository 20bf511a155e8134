package org.leadershipadvisor.portfolio;

import java.time.LocalDate;
import java.util.List;
import org.leadershipadvisor.advice.Advice;
import org.leadershipadvisor.advice.Brief;
import org.leadershipadvisor.comparison.Cause;

/**
 * A site on one day, as small as the portfolio can do with.
 *
 * @param made what it was made of
 * @param states letters of {@link State}, one for each practice
 * @param focus ids of the recommendations to take up first
 * @param contradictions how many there are
 * @param file where it was read
 * @param line the line it was read on
 */
record Assessment(
        Advice.Subject organization,
        LocalDate assessedOn,
        Cause.Made made,
        Advice.Coverage coverage,
        List<Brief.Point> points,
        List<Brief.Pattern> patterns,
        List<String> focus,
        int contradictions,
        String states,
        String file,
        int line) {

    static Assessment of(Brief brief, Columns columns, String file, int line) {
        return new Assessment(
                brief.organization(),
                brief.assessedOn(),
                Cause.Made.of(brief),
                brief.coverage(),
                brief.leveragePoints(),
                brief.patterns(),
                brief.recommendations().stream()
                        .filter(Brief.Action::focus)
                        .map(Brief.Action::id)
                        .toList(),
                brief.contradictions().size(),
                columns.read(brief.standings()),
                file,
                line);
    }

    Assessment arranged(Columns columns, List<String> order) {
        return new Assessment(
                organization,
                assessedOn,
                made,
                coverage,
                points,
                patterns,
                focus,
                contradictions,
                columns.arranged(states, order),
                file,
                line);
    }

    LocalDate asOf() {
        return made.asOf();
    }

    String place() {
        return file + ":" + line;
    }

    State state(int practice) {
        return State.of(states.charAt(practice));
    }
}
