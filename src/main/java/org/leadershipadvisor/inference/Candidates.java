package org.leadershipadvisor.inference;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.leadershipadvisor.framework.Action;
import org.leadershipadvisor.framework.Framework;
import org.leadershipadvisor.framework.Interval;
import org.leadershipadvisor.framework.Practice;

/** Gathers reasons into one candidate a recommendation, with what the framework's graph and the patterns say of it. */
final class Candidates {

    private final Framework framework;
    private final Map<String, Standing> standings;
    private final List<PatternFinding> patterns;

    Candidates(Framework framework, Map<String, Standing> standings, List<PatternFinding> patterns) {
        this.framework = framework;
        this.standings = standings;
        this.patterns = patterns.stream()
                .filter(pattern -> pattern.there() || pattern.suspected())
                .toList();
    }

    List<Candidate> of(List<Reason> reasons) {
        return reasons.stream()
                .map(Reason::recommendation)
                .distinct()
                .sorted()
                .map(framework::action)
                .filter(this::applies)
                .map(this::candidate)
                .toList();
    }

    /** A pattern may call for an action on a practice that does not apply here. */
    private boolean applies(Action action) {
        return action.practice() == null || standings.containsKey(action.practice());
    }

    private Candidate candidate(Action action) {
        Voices voices = Voices.of(patterns, action);
        return action.practice() == null
                ? Candidate.ofPattern(action, voices)
                : ofPractice(action, framework.practice(action.practice()), voices);
    }

    private Candidate ofPractice(Action action, Practice practice, Voices voices) {
        Standing standing = Objects.requireNonNull(standings.get(practice.id()));
        boolean remedy = action.id().equals(practice.remedy());
        List<String> waiting = remedy ? framework.prerequisites().waitingFor(practice.id()) : List.of();
        return new Candidate(
                action.id(),
                remedy ? Candidate.Kind.REMEDY : Candidate.Kind.PARTICULAR,
                remedy ? Math.max(0, Interval.IN_PLACE - standing.levels().high()) : 0,
                count(waiting, Standing::gap),
                count(waiting, Standing::doubt),
                framework.scoresLeveragePoints(practice),
                framework.prerequisites().requiredBy(practice.id()).isEmpty(),
                remedy && !voices.alert() ? betterAfter(practice) : List.of(),
                standing.stalled(),
                action.worded(standing.levels(), standing.stalled()).effort(),
                voices);
    }

    /** What a practice had better follow and surely is no more than begun. An alert does not wait for it. */
    private List<String> betterAfter(Practice practice) {
        return practice.follows().stream()
                .map(framework::resolve)
                .distinct()
                .filter(id -> standings.containsKey(id) && standings.get(id).scarce())
                .toList();
    }

    private int count(List<String> practices, Predicate<Standing> which) {
        int count = 0;
        for (String practice : practices) {
            Standing standing = standings.get(practice);
            count += standing != null && which.test(standing) ? 1 : 0;
        }
        return count;
    }
}
