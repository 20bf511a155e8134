package org.leadershipadvisor.profile;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that may exist: its value, that there is none, or nothing said. In a document the value itself, the word
 * {@code none}, or no field.
 *
 * @param given whether there is one
 * @param valueOrNull the value where there is one, else null
 * @param <T> what it is
 */
public record Stated<T>(Ternary given, @Nullable T valueOrNull) {

    /** How a document says that there is none. */
    public static final String NONE = "none";

    /** There is one. */
    public static <T> Stated<T> of(T value) {
        return new Stated<>(Ternary.YES, value);
    }

    /** There is none. */
    public static <T> Stated<T> none() {
        return new Stated<>(Ternary.NO, null);
    }

    /** Nothing is said. */
    public static <T> Stated<T> unknown() {
        return new Stated<>(Ternary.UNKNOWN, null);
    }

    static <T> Stated<T> orUnknown(@Nullable Stated<T> stated) {
        return stated == null ? unknown() : stated;
    }

    /** The value, where there is one. */
    public Optional<T> value() {
        return Optional.ofNullable(valueOrNull);
    }
}
