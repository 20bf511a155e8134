package org.leadershipadvisor.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * From an earlier advice to a later one by steps in which as little as possible differs. A change is caused by the steps
 * that it moves in.
 */
record Chain(List<Seen> advices) {

    Seen first() {
        return advices.get(0);
    }

    Seen last() {
        return advices.get(advices.size() - 1);
    }

    List<Cause> steps() {
        return steps(step -> true);
    }

    /** The causes of a change in a value; empty where it is the same at both ends. */
    List<Cause> causes(Function<Seen, @Nullable Object> value) {
        List<@Nullable Object> values = new ArrayList<>();
        advices.forEach(one -> values.add(value.apply(one)));
        return Objects.equals(values.get(0), values.get(values.size() - 1))
                ? List.of()
                : steps(step -> !Objects.equals(values.get(step), values.get(step + 1)));
    }

    private List<Cause> steps(IntPredicate which) {
        return IntStream.range(0, advices.size() - 1)
                .filter(which)
                .mapToObj(step -> Cause.between(
                        Cause.Made.of(advices.get(step).brief()),
                        Cause.Made.of(advices.get(step + 1).brief())))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }
}
