package org.leadershipadvisor.portfolio.madeup;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.leadershipadvisor.profile.Stated;
import org.leadershipadvisor.profile.Ternary;

/** Draws by lot, the same for the same seed on every machine. */
final class Draws {

    private final SplittableRandom random;
    private double known = 1;

    Draws(long seed) {
        random = new SplittableRandom(seed);
    }

    /** From here on, this share of what is asked is known. */
    void known(double share) {
        known = share;
    }

    double unit() {
        return random.nextDouble();
    }

    boolean chance(double probability) {
        return unit() < probability;
    }

    int whole(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /** About normally distributed, around 0 with deviation 1: the sum of twelve uniform draws. */
    double normal() {
        double sum = -6;
        for (int i = 0; i < 12; i++) {
            sum += unit();
        }
        return sum;
    }

    /** How likely something good is where strength is so far from the mean. */
    static double likely(double strength) {
        return 1 / (1 + Math.exp(-1.2 * strength));
    }

    <T> @Nullable T maybe(Supplier<T> value) {
        return chance(known) ? value.get() : null;
    }

    Ternary ternary(double strength) {
        return chance(known) ? Ternary.of(chance(likely(strength))) : Ternary.UNKNOWN;
    }

    <T> Stated<T> stated(double strength, Supplier<T> value) {
        if (!chance(known)) {
            return Stated.unknown();
        }
        return chance(likely(strength)) ? Stated.of(value.get()) : Stated.none();
    }

    /** A share from 0 to 1, in hundredths. */
    @Nullable
    BigDecimal share(double strength) {
        return maybe(() -> decimal(within(0.5 + 0.2 * strength + 0.15 * normal(), 0, 1), 2));
    }

    /** A number of times, around a typical one. */
    @Nullable
    BigDecimal times(double strength, int typical) {
        return maybe(() -> decimal(Math.rint(within(typical * (1 + 0.6 * strength) + normal(), 0, 4.0 * typical)), 0));
    }

    @Nullable
    Integer count(double strength, int typical) {
        BigDecimal times = times(strength, typical);
        return times == null ? null : times.intValue();
    }

    /** Without zeros at its end, as a profile is kept. */
    static BigDecimal decimal(double value, int decimals) {
        BigDecimal stripped = BigDecimal.valueOf(value)
                .setScale(decimals, RoundingMode.HALF_EVEN)
                .stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    static double within(double value, double least, double most) {
        return Math.max(least, Math.min(most, value));
    }
}
