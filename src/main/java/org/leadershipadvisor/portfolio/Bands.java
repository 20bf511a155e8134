package org.leadershipadvisor.portfolio;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Which group of an attribute a site is in: its value, or, where values are numbers, one of three bands of like size. */
final class Bands implements Function<Site, @Nullable String> {

    /** Bands of numbers in their order, all else by the alphabet. */
    static final Comparator<String> ORDER =
            Comparator.comparingInt(Bands::place).thenComparing(Comparator.naturalOrder());

    private static final String UP_TO = "up to ";
    private static final String OVER = "over ";
    private static final String TO = " to ";

    private final String attribute;
    private final List<BigDecimal> numbers;

    Bands(String attribute, List<Site> sites) {
        this.attribute = attribute;
        numbers = sites.stream()
                .map(site -> number(site.organization().attributes().get(attribute)))
                .filter(Objects::nonNull)
                .sorted()
                .toList();
    }

    private static int place(String band) {
        if (!band.startsWith(OVER)) {
            return 0;
        }
        return band.contains(TO) ? 1 : 2;
    }

    static @Nullable BigDecimal number(@Nullable Object value) {
        return value instanceof Number ? new BigDecimal(value.toString()) : null;
    }

    @Override
    public @Nullable String apply(Site site) {
        Object value = site.organization().attributes().get(attribute);
        BigDecimal number = number(value);
        if (number == null) {
            return value == null ? null : value.toString();
        }
        BigDecimal first = numbers.get((numbers.size() - 1) / 3);
        BigDecimal second = numbers.get((numbers.size() - 1) * 2 / 3);
        if (number.compareTo(first) <= 0) {
            return UP_TO + text(first);
        }
        return number.compareTo(second) <= 0 ? OVER + text(first) + TO + text(second) : OVER + text(second);
    }

    private static String text(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
