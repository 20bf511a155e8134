package org.leadershipadvisor.advice;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.leadershipadvisor.framework.Action;
import org.leadershipadvisor.framework.Component;
import org.leadershipadvisor.framework.Framework;
import org.leadershipadvisor.framework.Hash;
import org.leadershipadvisor.framework.Wording;
import org.leadershipadvisor.inference.Candidate;
import org.leadershipadvisor.inference.Conclusions;
import org.leadershipadvisor.inference.Point;
import org.leadershipadvisor.inference.Reason;
import org.leadershipadvisor.inference.Standing;
import org.leadershipadvisor.profile.Fact;

/** Gathers reasons and points into one recommendation an action, not yet ranked. */
final class Recommendations {

    private static final Sequence.Before NOTHING = new Sequence.Before(List.of(), List.of(), List.of());

    private final Framework framework;
    private final Wording wording;
    private final Explanations explanations;
    private final PatternExplanations patterns;
    private final Caveats caveats;
    private final Sequence sequence;
    private final Conclusions conclusions;
    private final String site;
    private final Map<String, List<Reason>> reasons;
    private final Map<String, List<Point>> points;

    Recommendations(
            Framework framework,
            Wording wording,
            Explanations explanations,
            PatternExplanations patterns,
            Conclusions conclusions,
            String site) {
        this.framework = framework;
        this.wording = wording;
        this.explanations = explanations;
        this.patterns = patterns;
        this.conclusions = conclusions;
        this.site = site;
        caveats = new Caveats(framework, wording, explanations, patterns, conclusions.contradictions());
        sequence = new Sequence(framework, conclusions.standings());
        reasons = conclusions.reasons().stream().collect(Collectors.groupingBy(Reason::recommendation));
        points = conclusions.points().stream().collect(Collectors.groupingBy(Point::recommendation));
    }

    List<Recommendation> all() {
        return conclusions.candidates().stream().map(this::of).toList();
    }

    Recommendation of(Candidate candidate) {
        Action action = worded(framework.action(candidate.recommendation()));
        String practice = action.practice();
        About about = About.of(action, framework);
        List<Reason> why = reasons.getOrDefault(action.id(), List.of());
        List<String> subjects = subjects(why);
        List<Because> doubts = caveats.of(candidate, why);
        Sequence.Before before = practice == null ? NOTHING : sequence.before(practice);
        return new Recommendation(
                action.id(),
                practice,
                action.pattern(),
                wording.of(action.title()),
                wording.of(action.why()),
                action.how().stream().map(wording::of).toList(),
                wording.of(action.doneWhen()),
                wording.role(action.owner()),
                action.owner(),
                action.effort(),
                0,
                practice == null ? Wave.NOW : sequence.wave(practice),
                false,
                Caveats.status(candidate, doubts),
                candidate.voices().alert(),
                doubts,
                subjects,
                fingerprint(action.id(), subjects),
                priority(candidate, about),
                because(why),
                refs(before.blockedBy()),
                refs(before.alongside()),
                refs(before.providedThat()),
                refs(candidate.betterAfter()),
                practice == null ? List.of() : refs(sequence.frees(practice)),
                about.leveragePoints(),
                about.components(),
                about.source());
    }

    /** The action in the words that fit how its practice stands. */
    private Action worded(Action action) {
        Standing standing = action.practice() == null ? null : standing(action.practice());
        return standing == null ? action : action.worded(standing.levels(), standing.stalled());
    }

    private Standing standing(String practice) {
        return Objects.requireNonNull(conclusions.standings().get(practice));
    }

    private static List<String> subjects(List<Reason> why) {
        return why.stream()
                .flatMap(reason -> reason.subjects().stream())
                .map(Fact::path)
                .distinct()
                .sorted()
                .toList();
    }

    private Priority priority(Candidate candidate, About about) {
        Map<String, String> sentences = framework.judgement("priority").sentences();
        List<String> terms = List.copyOf(sentences.keySet());
        Map<String, String> values = values(candidate);
        List<Priority.PriorityPoint> weighed = points.getOrDefault(candidate.recommendation(), List.of()).stream()
                .sorted(Comparator.comparingInt(point -> terms.indexOf(point.term())))
                .map(point -> new Priority.PriorityPoint(
                        point.term(),
                        point.number(),
                        Wording.fill(Objects.requireNonNull(sentences.get(point.term())), values)))
                .toList();
        return new Priority(
                weighed.stream().mapToInt(Priority.PriorityPoint::number).sum(),
                weighed,
                about.components().contains(Component.EXECUTION),
                about.depth(),
                about.order());
    }

    /** What fills the sentences of its points. */
    private Map<String, String> values(Candidate candidate) {
        return Map.of(
                "missing", Integer.toString(candidate.missing()),
                "gaps", Integer.toString(candidate.freesGaps()),
                "doubts", Integer.toString(candidate.freesDoubts()),
                "first", statements(candidate.betterAfter()),
                "patterns", patterns.titles(candidate.voices().raisedBy()));
    }

    /** What each of several reasons rests on, each sentence about the same things once. */
    private List<Because> because(List<Reason> why) {
        Map<List<Object>, Because> steps = new LinkedHashMap<>();
        why.stream()
                .sorted(Comparator.comparing(reason -> !reason.code().equals(Reason.GAP)))
                .flatMap(reason -> because(reason).stream())
                .forEach(step -> steps.putIfAbsent(List.of(step.sentence(), step.cites()), step));
        return List.copyOf(steps.values());
    }

    private List<Because> because(Reason reason) {
        if (reason.pattern() != null) {
            return patterns.of(reason.pattern());
        }
        return reason.code().equals(Reason.GAP)
                ? explanations.of(standing(String.valueOf(reason.practice())))
                : List.of(explanations.of(reason));
    }

    private List<PracticeRef> refs(Collection<String> practices) {
        return practices.stream()
                .map(id -> new PracticeRef(id, wording.of(framework.practice(id).statement())))
                .toList();
    }

    /** Practices by what is true when they are in place, as part of a sentence. */
    private String statements(List<String> practices) {
        return refs(practices).stream()
                .map(PracticeRef::statement)
                .map(Wording::uncapital)
                .collect(Collectors.joining("; "));
    }

    private String fingerprint(String action, List<String> subjects) {
        return Hash.of((site + "\n" + action + "\n" + String.join("\n", subjects)).getBytes(StandardCharsets.UTF_8));
    }
}
