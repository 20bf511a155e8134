package org.leadershipadvisor.comparison;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.leadershipadvisor.advice.Score;
import org.leadershipadvisor.framework.Action;
import org.leadershipadvisor.framework.Component;
import org.leadershipadvisor.framework.Framework;
import org.leadershipadvisor.framework.Interval;
import org.leadershipadvisor.framework.LeveragePoint;
import org.leadershipadvisor.framework.Names;
import org.leadershipadvisor.framework.Pattern;
import org.leadershipadvisor.framework.Practice;
import org.leadershipadvisor.framework.Wording;

/** Compares advices on one organisation. A pure function. */
public final class Comparer {

    private final Framework framework;
    private final Chain chain;
    private final Wording wording;

    private Comparer(Framework framework, Chain chain) {
        this.framework = framework;
        this.chain = chain;
        wording = new Wording(framework, chain.last().brief().organization().setting(), Map.of());
    }

    /**
     * Compares the first of some advices with the last.
     *
     * @param framework whose words are used where an advice has none
     * @param advices the two to compare and between them, in order, those that were tried to tell causes apart
     * @throws IllegalArgumentException where there are fewer than two, or they are of different organisations
     */
    public static Comparison compare(Framework framework, List<Snapshot> advices) {
        List<String> sites = advices.stream()
                .map(one -> one.brief().organization().id())
                .distinct()
                .toList();
        if (advices.size() < 2 || sites.size() > 1) {
            throw new IllegalArgumentException("Two advices on one organisation are needed, found " + advices.size()
                    + " on " + String.join(", ", sites));
        }
        return new Comparer(framework, new Chain(advices.stream().map(Seen::of).toList())).comparison();
    }

    private Comparison comparison() {
        Set<String> practices = ids(seen -> seen.standings().keySet());
        List<Comparison.PracticeChange> changes = practices.stream()
                .sorted(Comparator.comparingInt(framework::order).thenComparing(Comparator.naturalOrder()))
                .map(this::practice)
                .filter(one -> one.movement() != Movement.UNCHANGED)
                .toList();
        return new Comparison(
                chain.last().brief().organization(),
                chain.first().run(),
                chain.last().run(),
                chain.steps(),
                ids(seen -> seen.actions().keySet()).stream().map(this::action).toList(),
                changes,
                practices.size() - changes.size(),
                ids(seen -> seen.patterns().keySet()).stream()
                        .map(this::pattern)
                        .toList(),
                framework.leveragePoints().stream().map(this::point).toList(),
                Stream.of(Component.values()).map(this::component).toList());
    }

    /** All ids of the later advice in its order, then those that only the earlier one has. */
    private Set<String> ids(Function<Seen, Set<String>> of) {
        Set<String> ids = new LinkedHashSet<>(of.apply(chain.last()));
        ids.addAll(of.apply(chain.first()));
        return ids;
    }

    private Comparison.ActionChange action(String id) {
        return new ActionFate(chain, id)
                .change(words(id, () -> framework.findAction(id).map(Action::title)));
    }

    private Comparison.PracticeChange practice(String id) {
        Interval before = chain.first().levels(id);
        Interval after = chain.last().levels(id);
        return new Comparison.PracticeChange(
                id,
                words(id, () -> framework.findPractice(id).map(Practice::statement)),
                before,
                after,
                Movement.of(before, after, Interval::low, Interval::high),
                chain.causes(seen -> seen.levels(id)));
    }

    private Comparison.PatternChange pattern(String id) {
        return new Comparison.PatternChange(
                id,
                words(id, () -> framework.findPattern(id).map(Pattern::title)),
                Stream.of(chain.last(), chain.first())
                        .map(seen -> seen.patterns().get(id))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElseThrow()
                        .alert(),
                chain.first().status(id),
                chain.last().status(id),
                chain.causes(seen -> seen.status(id)));
    }

    private Comparison.ScoreChange point(LeveragePoint point) {
        return score(Integer.toString(point.number()), point.name(), seen -> seen.point(point.number()));
    }

    private Comparison.ScoreChange component(Component component) {
        return score(Names.of(component), framework.nameOf(component), seen -> seen.part(component));
    }

    private Comparison.ScoreChange score(String id, String name, Function<Seen, @Nullable Score> score) {
        Score before = score.apply(chain.first());
        Score after = score.apply(chain.last());
        Movement movement = Movement.of(before, after);
        List<Cause> causes = movement == Movement.UNCHANGED ? List.of() : chain.causes(score::apply);
        return new Comparison.ScoreChange(id, name, before, after, movement, causes);
    }

    /** What something is called: by the later advice, the earlier one, the framework, and else by its id. */
    private String words(String id, Supplier<Optional<String>> general) {
        return Stream.of(chain.last(), chain.first())
                .map(seen -> seen.words().get(id))
                .filter(Objects::nonNull)
                .findFirst()
                .or(() -> general.get().map(wording::of))
                .orElse(id);
    }
}
