package org.leadershipadvisor.advice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.leadershipadvisor.framework.Framework;
import org.leadershipadvisor.framework.Practice;
import org.leadershipadvisor.framework.Wording;
import org.leadershipadvisor.inference.Standing;

/** What to find out, the most telling first. */
final class Questions {

    private final Framework framework;
    private final Wording wording;
    private final Explanations explanations;
    private final Map<String, Standing> standings;
    private final Map<String, List<String>> providedFor = new HashMap<>();

    Questions(
            Framework framework,
            Wording wording,
            Explanations explanations,
            Map<String, Standing> standings,
            List<Recommendation> recommendations) {
        this.framework = framework;
        this.wording = wording;
        this.standings = standings;
        this.explanations = explanations;
        recommendations.forEach(recommendation -> recommendation
                .providedThat()
                .forEach(ref -> providedFor
                        .computeIfAbsent(ref.practice(), any -> new ArrayList<>())
                        .add(recommendation.id())));
    }

    List<Question> all() {
        return standings.values().stream()
                .filter(Standing::doubt)
                .filter(standing -> !standing.composite() || standing.unsure())
                .map(this::question)
                .sorted(Comparator.comparing((Question question) -> !question.unsure())
                        .thenComparing(question -> -question.providedFor().size())
                        .thenComparing(question -> -question.waiting())
                        .thenComparing(question -> -width(question.practice()))
                        .thenComparing(question -> framework.order(question.practice())))
                .toList();
    }

    private int width(String practice) {
        Standing standing = Objects.requireNonNull(standings.get(practice));
        return standing.levels().high() - standing.levels().low();
    }

    private Question question(Standing standing) {
        Practice practice = framework.practice(standing.practice());
        return new Question(
                practice.id(),
                wording.of(practice.question()),
                practice.askedOf().stream().map(wording::role).toList(),
                standing.unsure(),
                explanations.sources(standing),
                List.copyOf(providedFor.getOrDefault(practice.id(), List.of())),
                waiting(practice.id()),
                practice.leveragePoints());
    }

    private int waiting(String practice) {
        return (int) framework.prerequisites().waitingFor(practice).stream()
                .map(standings::get)
                .filter(standing -> standing != null && !standing.inPlace())
                .count();
    }
}
