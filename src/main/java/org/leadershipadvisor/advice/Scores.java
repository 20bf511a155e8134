package org.leadershipadvisor.advice;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.leadershipadvisor.framework.Component;
import org.leadershipadvisor.framework.Force;
import org.leadershipadvisor.framework.Framework;
import org.leadershipadvisor.framework.Practice;
import org.leadershipadvisor.inference.Standing;

/** Means of standings. Sums are whole numbers, rounded once. */
final class Scores {

    /** Below this share of known practices, in per cent, a score is provisional. Ours. */
    private static final int PROVISIONAL_BELOW = 60;

    private final Framework framework;
    private final Map<String, Standing> standings;

    Scores(Framework framework, Map<String, Standing> standings) {
        this.framework = framework;
        this.standings = standings;
    }

    Advice.Coverage coverage() {
        List<Standing> asked = standings(framework.practices().stream().filter(Practice::asked))
                .toList();
        int known = (int) asked.stream().filter(Scores::known).count();
        int percent = asked.isEmpty() ? 0 : (100 * known + asked.size() / 2) / asked.size();
        return new Advice.Coverage(known, asked.size(), percent);
    }

    List<LeveragePointScore> leveragePoints() {
        return framework.leveragePoints().stream()
                .map(point -> {
                    Score score = score(framework.practicesOf(point).stream());
                    boolean weak = score != null && score.weak();
                    return new LeveragePointScore(point.number(), point.name(), score, weak, point.crosswalk());
                })
                .toList();
    }

    List<ComponentScore> components() {
        return Stream.of(Component.values())
                .map(component -> new ComponentScore(
                        component, framework.nameOf(component), score(framework.practicesOf(component).stream())))
                .toList();
    }

    Advice.Forces forces() {
        return new Advice.Forces(score(practices(Force.PUSH)), score(practices(Force.PULL)));
    }

    private Stream<Practice> practices(Force force) {
        return framework.practices().stream().filter(practice -> practice.force() == force);
    }

    private @Nullable Score score(Stream<Practice> practices) {
        List<Standing> scored = standings(practices).toList();
        if (scored.isEmpty()) {
            return null;
        }
        int known = (int) scored.stream().filter(Scores::known).count();
        return new Score(
                mean(
                        scored.stream()
                                .mapToInt(standing -> standing.levels().low())
                                .sum(),
                        scored.size()),
                mean(
                        scored.stream()
                                .mapToInt(standing -> standing.levels().high())
                                .sum(),
                        scored.size()),
                known,
                scored.size(),
                known * 100 < PROVISIONAL_BELOW * scored.size());
    }

    private Stream<Standing> standings(Stream<Practice> practices) {
        return practices.map(practice -> standings.get(practice.id())).filter(Objects::nonNull);
    }

    private static boolean known(Standing standing) {
        return standing.levels().known();
    }

    private static BigDecimal mean(int sum, int count) {
        return BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(count), 2, RoundingMode.HALF_UP);
    }
}
