package org.leadershipadvisor.advice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.leadershipadvisor.framework.Framework;
import org.leadershipadvisor.framework.Interval;
import org.leadershipadvisor.inference.Standing;
import org.leadershipadvisor.profile.Answer;
import org.leadershipadvisor.profile.Fact;
import org.leadershipadvisor.profile.Profile;

/** Tries which other answers would lead to another conclusion, one practice after another. */
final class WhatIf {

    private final Framework framework;
    private final View.Maker maker;
    private final List<Tried> kept = new ArrayList<>();
    private View view;

    /**
     * A change that was made.
     *
     * @param practice the practice, by id; null where registers alone were set aside
     * @param level the level it was set to; null where there is no practice
     * @param registers registers that were set aside, by name
     */
    record Tried(@Nullable String practice, @Nullable Integer level, List<String> registers) {}

    WhatIf(Framework framework, View view, View.Maker maker) {
        this.framework = framework;
        this.view = view;
        this.maker = maker;
    }

    /** What came of the changes kept so far. */
    View view() {
        return view;
    }

    List<Tried> kept() {
        return List.copyOf(kept);
    }

    /** Changes the first of several practices that leads to what is wanted by itself. */
    boolean flipAny(Stream<String> practices, Predicate<View> wanted) {
        return practices.distinct().anyMatch(practice -> flip(practice, wanted));
    }

    /** Keeps the smallest change of a practice that leads to what is wanted, setting registers aside only if it must. */
    boolean flip(String practice, Predicate<View> wanted) {
        return flip(practice, Set.of(), wanted) || flip(practice, registersOf(practice), wanted);
    }

    private boolean flip(String practice, Set<String> registers, Predicate<View> wanted) {
        return nearestFirst(practice).stream()
                .anyMatch(level -> keeps(
                        changed(practice, level).without(registers),
                        new Tried(practice, level, sorted(registers)),
                        wanted));
    }

    /** Sets registers aside, where that alone leads to what is wanted. */
    boolean forget(Set<String> registers, Predicate<View> wanted) {
        return keeps(view.profile().without(registers), new Tried(null, null, sorted(registers)), wanted);
    }

    private boolean keeps(Profile profile, Tried change, Predicate<View> wanted) {
        View tried = maker.make(profile);
        if (!wanted.test(tried)) {
            return false;
        }
        view = tried;
        kept.add(change);
        return true;
    }

    private static List<String> sorted(Set<String> registers) {
        return registers.stream().sorted().toList();
    }

    private List<Integer> nearestFirst(String practice) {
        Standing standing = view.standing(practice);
        Interval now = standing == null ? Interval.UNKNOWN : standing.levels();
        return IntStream.rangeClosed(Interval.ABSENT, Interval.EXEMPLARY)
                .boxed()
                .filter(level -> !Interval.exactly(level).equals(now))
                .sorted(Comparator.comparing((Integer level) -> Math.max(now.low() - level, level - now.high()))
                        .thenComparing(level -> Math.abs(level - Interval.IN_PLACE)))
                .toList();
    }

    /** A whole is changed by all of its parts. */
    private Profile changed(String practice, int level) {
        Map<String, Answer> answers = new HashMap<>(view.profile().answers());
        List<String> parts = framework.leaves(practice);
        for (String one : parts.isEmpty() ? List.of(practice) : parts) {
            framework.aliases(one).forEach(answers::remove);
            answers.put(one, Answer.of(Answer.Level.rated(level).orElseThrow()));
        }
        return view.profile().withAnswers(answers);
    }

    /** The registers that speak of a practice or its parts. */
    private Set<String> registersOf(String practice) {
        return Stream.concat(Stream.of(practice), framework.leaves(practice).stream())
                .map(view::standing)
                .filter(Objects::nonNull)
                .flatMap(standing -> standing.evidence().stream())
                .flatMap(evidence -> evidence.from().stream())
                .map(Fact::path)
                .map(WhatIf::register)
                .collect(Collectors.toSet());
    }

    /** The register that a path leads into. */
    static String register(String path) {
        return path.replaceFirst("[\\[/].*", "");
    }
}
