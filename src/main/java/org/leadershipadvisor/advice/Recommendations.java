package org.leadershipadvisor.advice;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.leadershipadvisor.framework.Action;
import org.leadershipadvisor.framework.Component;
import org.leadershipadvisor.framework.Framework;
import org.leadershipadvisor.framework.Hash;
import org.leadershipadvisor.framework.Practice;
import org.leadershipadvisor.framework.Wording;
import org.leadershipadvisor.inference.Candidate;
import org.leadershipadvisor.inference.Conclusions;
import org.leadershipadvisor.inference.Point;
import org.leadershipadvisor.inference.Reason;
import org.leadershipadvisor.inference.Standing;
import org.leadershipadvisor.profile.Fact;

/** Gathers reasons and points into one recommendation an action, not yet ranked. */
final class Recommendations {

    private final Framework framework;
    private final Wording wording;
    private final Explanations explanations;
    private final Sequence sequence;
    private final Conclusions conclusions;
    private final String site;
    private final Map<String, List<Reason>> reasons;
    private final Map<String, List<Point>> points;
    private final Set<String> contradicted;

    Recommendations(
            Framework framework, Wording wording, Explanations explanations, Conclusions conclusions, String site) {
        this.framework = framework;
        this.wording = wording;
        this.conclusions = conclusions;
        this.site = site;
        this.explanations = explanations;
        sequence = new Sequence(framework, conclusions.standings());
        reasons = conclusions.reasons().stream().collect(Collectors.groupingBy(Reason::recommendation));
        points = conclusions.points().stream().collect(Collectors.groupingBy(Point::recommendation));
        contradicted = conclusions.contradictions().stream()
                .flatMap(contradiction -> contradiction.sides().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    List<Recommendation> all() {
        return conclusions.candidates().stream().map(this::recommendation).toList();
    }

    private Recommendation recommendation(Candidate candidate) {
        Standing standing = Objects.requireNonNull(conclusions.standings().get(candidate.practice()));
        Practice practice = framework.practice(candidate.practice());
        Action action = framework.action(candidate.recommendation()).worded(standing.levels(), standing.stalled());
        List<Reason> why = reasons.getOrDefault(action.id(), List.of());
        List<String> subjects = why.stream()
                .flatMap(reason -> reason.subjects().stream())
                .map(Fact::path)
                .distinct()
                .sorted()
                .toList();
        Sequence.Before before = sequence.before(practice.id());
        return new Recommendation(
                action.id(),
                practice.id(),
                wording.of(action.title()),
                wording.of(action.why()),
                action.how().stream().map(wording::of).toList(),
                wording.of(action.doneWhen()),
                wording.role(action.owner()),
                action.effort(),
                0,
                sequence.wave(practice.id()),
                false,
                status(why),
                subjects,
                fingerprint(action.id(), subjects),
                priority(action.id(), practice),
                because(standing, why),
                refs(before.blockedBy()),
                refs(before.alongside()),
                refs(before.providedThat()),
                refs(sequence.frees(practice.id())),
                practice.leveragePoints(),
                practice.components(),
                framework.topic(practice.topic()).orElseThrow().source());
    }

    private Status status(List<Reason> why) {
        boolean possible = why.stream().allMatch(reason -> contradicted.contains(reason.practice()));
        return possible ? Status.POSSIBLE : Status.FIRM;
    }

    private Priority priority(String action, Practice practice) {
        Map<String, String> sentences = framework.judgement("priority").sentences();
        List<String> terms = List.copyOf(sentences.keySet());
        List<Priority.PriorityPoint> weighed = points.getOrDefault(action, List.of()).stream()
                .sorted(Comparator.comparingInt(point -> terms.indexOf(point.term())))
                .map(point -> new Priority.PriorityPoint(
                        point.term(),
                        point.number(),
                        Wording.fill(Objects.requireNonNull(sentences.get(point.term())), point.values())))
                .toList();
        return new Priority(
                weighed.stream().mapToInt(Priority.PriorityPoint::number).sum(),
                weighed,
                practice.components().contains(Component.EXECUTION),
                framework.prerequisites().depth(practice.id()),
                framework.order(practice.id()));
    }

    private List<Because> because(Standing standing, List<Reason> why) {
        List<Because> steps = new ArrayList<>();
        boolean gap = why.stream().anyMatch(reason -> reason.code().equals(Reason.GAP));
        if (gap) {
            steps.addAll(explanations.of(standing));
        }
        why.stream()
                .filter(reason -> !reason.code().equals(Reason.GAP))
                .map(explanations::of)
                .forEach(steps::add);
        return List.copyOf(steps);
    }

    private List<PracticeRef> refs(Collection<String> practices) {
        return practices.stream()
                .map(id -> new PracticeRef(id, wording.of(framework.practice(id).statement())))
                .toList();
    }

    private String fingerprint(String action, List<String> subjects) {
        return Hash.of((site + "\n" + action + "\n" + String.join("\n", subjects)).getBytes(StandardCharsets.UTF_8));
    }
}
