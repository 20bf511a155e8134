package org.leadershipadvisor.framework;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How constants are written in documents, and which known name a mistyped one is closest to. */
public final class Names {

    private static final int FARTHEST_GUESS = 3;

    private Names() {}

    /** The name of a constant in documents: {@code COMMUNITY_HOSPITAL} is {@code community-hospital}. */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The names of all constants of a type, in their order. */
    public static List<String> all(Class<? extends Enum<?>> type) {
        return Stream.of(type.getEnumConstants()).map(Names::of).toList();
    }

    /** The constant that has the name, if there is one. */
    public static <E extends Enum<E>> Optional<E> find(Class<E> type, String name) {
        return Stream.of(type.getEnumConstants())
                .filter(constant -> of(constant).equals(name))
                .findFirst();
    }

    /** The allowed name nearest to the one found, if any is near enough to be meant. */
    public static Optional<String> nearest(String found, Stream<String> allowed) {
        String wanted = found.toLowerCase(Locale.ROOT);
        return allowed.map(name -> new Guess(name, distance(wanted, name.toLowerCase(Locale.ROOT))))
                .filter(guess -> guess.distance <= Math.min(FARTHEST_GUESS, Math.max(1, guess.name.length() / 3)))
                .min(Comparator.comparingInt(Guess::distance).thenComparing(Guess::name))
                .map(Guess::name);
    }

    private record Guess(String name, int distance) {}

    /** Levenshtein's distance: how many characters must be put in, taken out or replaced. */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
