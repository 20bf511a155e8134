package org.leadershipadvisor.advice;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leadershipadvisor.framework.Component;

/**
 * Advice without its words, for those who look at many organisations at once. In JSON a part of {@link Advice}: whoever
 * reads the one can read the other. The components mean what they mean there.
 */
public record Brief(
        String schemaVersion,
        Advice.Tool tool,
        Advice.Subject organization,
        LocalDate assessedOn,
        LocalDate asOf,
        String inputHash,
        Advice.Coverage coverage,
        List<Point> leveragePoints,
        List<Part> components,
        List<Standing> standings,
        List<Pattern> patterns,
        List<Contradiction> contradictions,
        List<Action> recommendations,
        List<Open> questions) {

    /** A leverage point's score. */
    public record Point(int number, @Nullable Score score) {}

    /** A component's score. */
    public record Part(Component component, @Nullable Score score) {}

    /** Where a practice stands; the parts of a whole stand for themselves. */
    public record Standing(String practice, int low, int high, boolean claimed, boolean composite) {}

    /** A failure pattern that is there. */
    public record Pattern(String id, boolean alert, Status status) {}

    /** Statements that cannot all hold. */
    public record Contradiction(String id) {}

    /** A recommendation. */
    public record Action(
            String id,
            @Nullable String practice,
            @Nullable String pattern,
            int rank,
            Wave wave,
            boolean focus,
            Status status,
            boolean alert,
            List<String> subjects,
            String fingerprint,
            Total priority) {}

    /** The total of a priority's points. */
    public record Total(int total) {}

    /** What to find out. */
    public record Open(String practice, boolean unsure) {}

    /** The brief form of advice. */
    public static Brief of(Advice advice) {
        return new Brief(
                advice.schemaVersion(),
                advice.tool(),
                advice.organization(),
                advice.assessedOn(),
                advice.asOf(),
                advice.inputHash(),
                advice.coverage(),
                advice.leveragePoints().stream()
                        .map(one -> new Point(one.number(), one.score()))
                        .toList(),
                advice.components().stream()
                        .map(one -> new Part(one.component(), one.score()))
                        .toList(),
                advice.standings().stream().map(Brief::standing).toList(),
                advice.patterns().stream()
                        .map(one -> new Pattern(one.id(), one.alert(), one.status()))
                        .toList(),
                advice.contradictions().stream()
                        .map(one -> new Contradiction(one.id()))
                        .toList(),
                advice.recommendations().stream().map(Brief::action).toList(),
                advice.questions().stream()
                        .map(one -> new Open(one.practice(), one.unsure()))
                        .toList());
    }

    private static Standing standing(PracticeStanding one) {
        return new Standing(one.practice(), one.low(), one.high(), one.claimed(), one.composite());
    }

    private static Action action(Recommendation one) {
        return new Action(
                one.id(),
                one.practice(),
                one.pattern(),
                one.rank(),
                one.wave(),
                one.focus(),
                one.status(),
                one.alert(),
                one.subjects(),
                one.fingerprint(),
                new Total(one.priority().total()));
    }
}
