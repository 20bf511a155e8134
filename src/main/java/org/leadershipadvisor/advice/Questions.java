package org.leadershipadvisor.advice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.leadershipadvisor.framework.Framework;
import org.leadershipadvisor.framework.Practice;
import org.leadershipadvisor.framework.Wording;
import org.leadershipadvisor.inference.Conclusions;
import org.leadershipadvisor.inference.PatternFinding;
import org.leadershipadvisor.inference.Standing;
import org.leadershipadvisor.profile.Ternary;

/** What to find out, the most telling first. */
final class Questions {

    /** How many questions one meeting can settle. Ours. */
    private static final int AT_NEXT_MEETING = 5;
    /** Points for each recommendation that takes the answer for granted. Ours, as are the others. */
    private static final int TAKEN_FOR_GRANTED = 4;
    /** Points for each pattern that cannot be told without the answer. */
    private static final int DECIDES_PATTERN = 2;
    /** Points for a practice of a leverage point itself. */
    private static final int LEVERAGE_POINT = 5;

    private final Framework framework;
    private final Wording wording;
    private final Explanations explanations;
    private final Map<String, Standing> standings;
    private final Map<String, List<String>> providedFor = new HashMap<>();
    private final Map<String, List<String>> patterns = new HashMap<>();

    Questions(
            Framework framework,
            Wording wording,
            Explanations explanations,
            Conclusions conclusions,
            List<Recommendation> recommendations) {
        this.framework = framework;
        this.wording = wording;
        standings = conclusions.standings();
        this.explanations = explanations;
        recommendations.forEach(recommendation -> recommendation
                .providedThat()
                .forEach(ref -> providedFor
                        .computeIfAbsent(ref.practice(), any -> new ArrayList<>())
                        .add(recommendation.id())));
        conclusions.patterns().stream()
                .filter(finding -> finding.shows() == Ternary.UNKNOWN)
                .forEach(finding -> open(finding)
                        .forEach(practice -> patterns.computeIfAbsent(practice, any -> new ArrayList<>())
                                .add(finding.pattern())));
    }

    /** The practices without which it cannot be told whether a pattern is there. */
    private static Stream<String> open(PatternFinding finding) {
        return finding.signs().stream()
                .filter(sign -> sign.says() == Ternary.UNKNOWN)
                .flatMap(sign -> sign.readings().stream())
                .filter(reading -> reading.says() == Ternary.UNKNOWN)
                .flatMap(reading -> reading.practices().stream())
                .distinct();
    }

    List<Question> all() {
        List<Question> ordered = standings.values().stream()
                .filter(Standing::doubt)
                .filter(standing -> !standing.composite() || standing.unsure())
                .map(this::question)
                .sorted(Comparator.comparing((Question question) -> !question.unsure())
                        .thenComparing(question -> -question.effect())
                        .thenComparing(question -> framework.order(question.practice())))
                .toList();
        int first = Math.min(AT_NEXT_MEETING, ordered.size());
        return Stream.concat(
                        ordered.subList(0, first).stream().map(Question::atNextMeeting),
                        ordered.subList(first, ordered.size()).stream())
                .toList();
    }

    private int effect(Standing standing) {
        Practice practice = framework.practice(standing.practice());
        boolean point = framework.scoresLeveragePoints(practice);
        return TAKEN_FOR_GRANTED * providedFor(practice.id()).size()
                + waiting(practice.id())
                + DECIDES_PATTERN * patterns(practice.id()).size()
                + (point ? LEVERAGE_POINT : 0)
                + standing.levels().high()
                - standing.levels().low();
    }

    private List<String> providedFor(String practice) {
        return List.copyOf(providedFor.getOrDefault(practice, List.of()));
    }

    private List<String> patterns(String practice) {
        return List.copyOf(patterns.getOrDefault(practice, List.of()));
    }

    private Question question(Standing standing) {
        Practice practice = framework.practice(standing.practice());
        return new Question(
                practice.id(),
                wording.of(practice.question()),
                practice.askedOf().stream().map(wording::role).toList(),
                standing.unsure(),
                explanations.sources(standing),
                providedFor(practice.id()),
                waiting(practice.id()),
                patterns(practice.id()),
                effect(standing),
                false,
                practice.leveragePoints());
    }

    private int waiting(String practice) {
        int waiting = 0;
        for (String other : framework.prerequisites().waitingFor(practice)) {
            Standing standing = standings.get(other);
            waiting += standing != null && !standing.inPlace() ? 1 : 0;
        }
        return waiting;
    }
}
