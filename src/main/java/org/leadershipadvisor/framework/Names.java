package org.leadershipadvisor.framework;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How constants are written in documents, and which known name a mistyped one is closest to. */
public final class Names {

    private static final int FARTHEST_GUESS = 3;

    private static final ClassValue<Map<Object, String>> NAMES = new ClassValue<>() {
        @Override
        protected Map<Object, String> computeValue(Class<?> type) {
            return Stream.of(type.getEnumConstants())
                    .collect(Collectors.toUnmodifiableMap(constant -> constant, constant -> name((Enum<?>) constant)));
        }
    };

    private Names() {}

    /** The name of a constant in documents: {@code COMMUNITY_HOSPITAL} is {@code community-hospital}. */
    public static String of(Enum<?> constant) {
        return Objects.requireNonNull(NAMES.get(constant.getDeclaringClass()).get(constant));
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The names of all constants of a type, in their order. */
    public static List<String> all(Class<? extends Enum<?>> type) {
        return Stream.of(type.getEnumConstants()).map(Names::of).toList();
    }

    /** The constant that has the name, if there is one. */
    public static <E extends Enum<E>> Optional<E> find(Class<E> type, String name) {
        for (E constant : type.getEnumConstants()) {
            if (of(constant).equals(name)) {
                return Optional.of(constant);
            }
        }
        return Optional.empty();
    }

    /** The allowed name nearest to the one found, if any is near enough to be meant. */
    public static Optional<String> nearest(String found, Stream<String> allowed) {
        String wanted = found.toLowerCase(Locale.ROOT);
        return allowed.filter(name -> Math.abs(name.length() - wanted.length()) <= FARTHEST_GUESS)
                .map(name -> new Guess(name, distance(wanted, name.toLowerCase(Locale.ROOT))))
                .filter(guess -> guess.distance <= Math.min(FARTHEST_GUESS, Math.max(1, guess.name.length() / 3)))
                .min(Comparator.comparingInt(Guess::distance).thenComparing(Guess::name))
                .map(Guess::name);
    }

    private record Guess(String name, int distance) {}

    /** How many characters must be put in, taken out, replaced, or swapped with the next. */
    private static int distance(String one, String other) {
        int[][] distances = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                distances[i][j] = i == 0 || j == 0 ? i + j : distance(one, other, i, j, distances);
            }
        }
        return distances[one.length()][other.length()];
    }

    private static int distance(String one, String other, int i, int j, int[][] shorter) {
        boolean same = one.charAt(i - 1) == other.charAt(j - 1);
        int changed = shorter[i - 1][j - 1] + (same ? 0 : 1);
        int moved = Math.min(shorter[i - 1][j], shorter[i][j - 1]) + 1;
        boolean swapped =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return Math.min(Math.min(changed, moved), swapped ? shorter[i - 2][j - 2] + 1 : Integer.MAX_VALUE);
    }
}
