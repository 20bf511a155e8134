package org.leadershipadvisor.portfolio;

import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.leadershipadvisor.advice.Brief;
import org.leadershipadvisor.advice.Score;
import org.leadershipadvisor.comparison.Cause;
import org.leadershipadvisor.comparison.Movement;

/** What became of a site between two advices. */
record Changes(List<String> practices, Assessment before, Assessment after) {

    Site.Change change() {
        return new Site.Change(
                before.asOf(),
                Cause.between(before.made(), after.made()).orElse(null),
                where((old, now) -> now == State.GAP && (old.inPlace() || old == State.NOT_APPLICABLE)),
                where((old, now) -> now == State.GAP && old == State.UNKNOWN),
                where((old, now) -> old == State.GAP && now.inPlace()),
                where((old, now) -> old == State.GAP && now == State.GAP).size(),
                where((old, now) -> old.known() && now == State.UNKNOWN),
                where((old, now) -> old == State.GAP && now == State.NOT_APPLICABLE),
                patterns(after, before),
                patterns(before, after),
                after.points().stream().map(Brief.Point::number).map(this::move).toList());
    }

    private List<String> where(BiPredicate<State, State> changed) {
        return IntStream.range(0, practices.size())
                .filter(place -> changed.test(before.state(place), after.state(place)))
                .mapToObj(practices::get)
                .toList();
    }

    private static List<String> patterns(Assessment of, Assessment notOf) {
        Set<String> others = notOf.patterns().stream().map(Brief.Pattern::id).collect(Collectors.toSet());
        return of.patterns().stream()
                .map(Brief.Pattern::id)
                .filter(id -> !others.contains(id))
                .toList();
    }

    private Site.Move move(int number) {
        Score old = Site.score(before.points(), number);
        return new Site.Move(number, old, Movement.of(old, Site.score(after.points(), number)));
    }
}
