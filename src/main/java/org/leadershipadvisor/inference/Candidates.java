package org.leadershipadvisor.inference;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.leadershipadvisor.framework.Action;
import org.leadershipadvisor.framework.Framework;
import org.leadershipadvisor.framework.Interval;
import org.leadershipadvisor.framework.Practice;

/** Gathers reasons into one candidate a recommendation, with what the framework's graph says of it. */
final class Candidates {

    private final Framework framework;
    private final Map<String, Standing> standings;

    Candidates(Framework framework, Map<String, Standing> standings) {
        this.framework = framework;
        this.standings = standings;
    }

    List<Candidate> of(List<Reason> reasons) {
        return reasons.stream()
                .map(Reason::recommendation)
                .distinct()
                .sorted()
                .map(framework::action)
                .filter(action -> standings.containsKey(action.practice()))
                .map(this::candidate)
                .toList();
    }

    private Candidate candidate(Action action) {
        Practice practice = framework.practice(action.practice());
        Standing standing = Objects.requireNonNull(standings.get(practice.id()));
        boolean remedy = action.id().equals(practice.remedy());
        List<Standing> waiting = remedy ? waiting(practice.id()) : List.of();
        return new Candidate(
                action.id(),
                practice.id(),
                remedy,
                remedy ? Math.max(0, Interval.IN_PLACE - standing.levels().high()) : 0,
                (int) waiting.stream().filter(Standing::gap).count(),
                (int) waiting.stream().filter(Standing::doubt).count(),
                framework.topic(practice.topic()).orElseThrow().scoresLeveragePoints(),
                framework.prerequisites().requiredBy(practice.id()).isEmpty(),
                standing.stalled(),
                action.worded(standing.levels(), standing.stalled()).effort());
    }

    private List<Standing> waiting(String practice) {
        return framework.prerequisites().waitingFor(practice).stream()
                .map(standings::get)
                .filter(Objects::nonNull)
                .toList();
    }
}
