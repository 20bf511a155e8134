package org.leadershipadvisor.comparison;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.leadershipadvisor.advice.Brief;
import org.leadershipadvisor.advice.Score;
import org.leadershipadvisor.advice.Status;
import org.leadershipadvisor.framework.Component;
import org.leadershipadvisor.framework.Interval;

/** One advice, ready to be asked by id. */
record Seen(
        Brief brief,
        Map<String, String> words,
        Map<String, Brief.Action> actions,
        Map<String, Brief.Standing> standings,
        Map<String, Brief.Pattern> patterns) {

    static Seen of(Snapshot snapshot) {
        Brief brief = snapshot.brief();
        return new Seen(
                brief,
                snapshot.words(),
                byId(brief.recommendations(), Brief.Action::id),
                byId(brief.standings(), Brief.Standing::practice),
                byId(brief.patterns(), Brief.Pattern::id));
    }

    private static <T> Map<String, T> byId(List<T> things, Function<T, String> id) {
        Map<String, T> map = new LinkedHashMap<>();
        things.forEach(thing -> map.put(id.apply(thing), thing));
        return map;
    }

    @Nullable
    Interval levels(@Nullable String practice) {
        Brief.Standing standing = practice == null ? null : standings.get(practice);
        return standing == null ? null : new Interval(standing.low(), standing.high());
    }

    @Nullable
    Status status(String pattern) {
        Brief.Pattern found = patterns.get(pattern);
        return found == null ? null : found.status();
    }

    @Nullable
    Score point(int number) {
        return brief.leveragePoints().stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .map(Brief.Point::score)
                .orElse(null);
    }

    @Nullable
    Score part(Component component) {
        return brief.components().stream()
                .filter(one -> one.component() == component)
                .findFirst()
                .map(Brief.Part::score)
                .orElse(null);
    }

    Comparison.Run run() {
        return new Comparison.Run(brief.asOf(), brief.assessedOn(), brief.tool(), brief.inputHash(), brief.coverage());
    }
}
