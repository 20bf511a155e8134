package org.leadershipadvisor.authoring;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.leadershipadvisor.framework.Component;
import org.leadershipadvisor.framework.Effort;
import org.leadershipadvisor.framework.Force;
import org.leadershipadvisor.framework.Names;

/** What may stand in the files of a rules folder. */
final class Shapes {

    private static final int LEVELS = 5;
    private static final int LEVERAGE_POINTS = 7;
    private static final int MOST_SIGNS = 20;

    private static final Shape TEXT = Shape.text();
    private static final Shape TEXTS = Shape.list(TEXT);
    private static final Shape SENTENCES = Shape.map(TEXT);
    private static final Shape EFFORT = Shape.oneOf(Names.all(Effort.class));
    private static final Shape FORCE = Shape.oneOf(Names.all(Force.class));

    private static final Shape POINT_NUMBERS = Shape.list(Shape.whole(1, LEVERAGE_POINTS));
    private static final Shape COMPONENTS =
            Shape.list(Shape.oneOf(Names.all(Component.class)), 1, Component.values().length);

    /** What says where a practice counts. */
    private static final Map<String, Shape> SCORING =
            Map.of("statement", TEXT, "leveragePoints", POINT_NUMBERS, "components", COMPONENTS, "force", FORCE);

    private static final Shape ALIAS =
            Shape.object(with(SCORING, Map.of("sameAs", TEXT)), Map.of("requires", TEXTS, "follows", TEXTS));

    private static final Shape PRACTICE = Shape.object(
            with(
                    SCORING,
                    Map.of(
                            "question", TEXT,
                            "levels", Shape.list(TEXT, LEVELS, LEVELS),
                            "askedOf", Shape.list(TEXT, 1, Integer.MAX_VALUE),
                            "measuredBy", TEXT,
                            "remedy", TEXT)),
            Map.of(
                    "requires", TEXTS,
                    "follows", TEXTS,
                    "madeOf", TEXTS,
                    "madeOfForce", FORCE,
                    "sameAs", TEXT,
                    "evidence", SENTENCES));

    private static final Map<String, Shape> WORDS =
            Map.of("title", TEXT, "why", TEXT, "how", TEXTS, "doneWhen", TEXT, "effort", EFFORT);

    private static final Shape VARIANT = Shape.object(Map.of(), WORDS);

    private static final Map<String, Shape> OTHER_WORDS =
            Map.of("because", SENTENCES, "halfway", VARIANT, "stalled", VARIANT);

    private static final Shape OF_PRACTICE =
            Shape.object(with(WORDS, Map.of("practice", TEXT, "owner", TEXT)), OTHER_WORDS);
    private static final Shape OF_PATTERN =
            Shape.object(with(WORDS, Map.of("pattern", TEXT, "owner", TEXT)), OTHER_WORDS);
    private static final Shape ACTIONS = Shape.byId(Shape.either("pattern", OF_PATTERN, OF_PRACTICE));

    private static final Shape SOURCE = Shape.object(Map.of("slide", TEXT, "edition", TEXT), Map.of());

    /** A topic's words. */
    static final Shape TOPIC = Shape.object(
            Map.of("title", TEXT, "source", SOURCE, "practices", Shape.byId(Shape.either("sameAs", ALIAS, PRACTICE))),
            Map.of("confidential", Shape.truth(), "recommendations", ACTIONS));

    private static final Shape SIGN =
            Shape.object(Map.of("statement", TEXT), Map.of("needed", Shape.truth(), "readings", SENTENCES));

    private static final Shape PATTERN = Shape.object(
            Map.of("title", TEXT, "meaning", TEXT, "signs", Shape.byId(SIGN), "source", SOURCE),
            Map.of(
                    "alert", Shape.truth(),
                    "needs", Shape.whole(1, MOST_SIGNS),
                    "earns", TEXTS,
                    "raises", TEXTS,
                    "holdsBack", TEXTS,
                    "caution", TEXT,
                    "leveragePoints", POINT_NUMBERS,
                    "components", COMPONENTS));

    /** The words of failure patterns. */
    static final Shape PATTERNS = Shape.object(
            Map.of("title", TEXT, "source", SOURCE, "patterns", Shape.byId(PATTERN)),
            Map.of("recommendations", ACTIONS));

    private static final Shape CONTRADICTION = Shape.object(Map.of("title", TEXT, "settle", TEXT), Map.of());

    /** The words of a file of {@code judgement/}. */
    static final Shape JUDGEMENT = Shape.object(
            Map.of("title", TEXT), Map.of("contradictions", Shape.byId(CONTRADICTION), "sentences", SENTENCES));

    private static final Shape POINTS = Shape.map(Shape.whole(-1000, 1000));

    /** YAML would read yes and no as something else. */
    static final List<String> FOUND = List.of("there", "absent", "unknown");

    private static final Shape FINDINGS = Shape.map(Shape.oneOf(FOUND));

    /** The cases of a topic. */
    static final Shape CASES = Shape.list(Shape.object(
            Map.of("case", TEXT, "profile", Shape.map(place -> {})),
            with(
                    Map.of(
                            "standings", Shape.map(Shape.scalar()),
                            "recommends", TEXTS,
                            "not", TEXTS,
                            "asks", TEXTS,
                            "differs", TEXTS,
                            "contradicts", TEXTS),
                    Map.of(
                            "patterns", FINDINGS,
                            "signs", Shape.map(FINDINGS),
                            "status", SENTENCES,
                            "wave", SENTENCES,
                            "points", Shape.map(POINTS)))));

    private Shapes() {}

    private static Map<String, Shape> with(Map<String, Shape> some, Map<String, Shape> more) {
        Map<String, Shape> all = new HashMap<>(some);
        all.putAll(more);
        return Map.copyOf(all);
    }
}
