package org.leadershipadvisor.portfolio.madeup;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.leadershipadvisor.framework.Framework;
import org.leadershipadvisor.framework.Practice;
import org.leadershipadvisor.profile.Profile;
import org.leadershipadvisor.profile.ProfileReader;

/**
 * Makes up the profiles of any number of sites. All of them are invented; they differ as real ones do: some are stronger
 * than others, on the whole and in single topics, some know themselves better, some are large. The same seed, size and
 * number make the same site on every machine, whatever other sites are made. Immutable and thread-safe.
 */
public final class MadeUpSites {

    /** No site is assessed after it. */
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 10, 15);

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private final Framework framework;
    private final List<Practice> asked;
    private final long seed;
    private final SiteSize size;

    /** Sites that answer a framework's practices. */
    public MadeUpSites(Framework framework, long seed, SiteSize size) {
        this.framework = framework;
        asked = framework.practices().stream().filter(Practice::asked).toList();
        this.seed = seed;
        this.size = size;
    }

    /** The document of a site in JSON, on one line without its end, in UTF-8. */
    public byte[] json(long number) {
        return ProfileReader.canonical(site(number));
    }

    /** A site; no two numbers have the same id. */
    public Profile site(long number) {
        Draws draws = new Draws(seed + GOLDEN * (number + 1));
        LocalDate today = LAST_DAY.minusDays(draws.whole(0, 180));
        Traits traits = Traits.of(framework, draws);
        draws.known(0.5 + 0.5 * draws.unit());
        Registers registers = new Registers(traits, draws, today, size.registers());
        Opinions opinions = new Opinions(asked, traits, draws, today);
        double answered = size.answered() * (0.6 + 0.4 * draws.unit());
        return new Profile(
                Identities.organization(number, draws),
                today,
                new Aims(traits, draws, today).all(),
                registers.measures(),
                registers.strategies(),
                often(draws, () -> new Projects(traits, draws, today, size.registers()).all()),
                registers.leaders(),
                registers.skills(),
                often(draws, registers::board),
                registers.committees(),
                often(draws, registers::finance),
                often(draws, registers::physicians),
                often(draws, registers::patients),
                often(draws, registers::learning),
                opinions.agreed(answered),
                draws.chance(0.3) && size.registers() > 0 ? opinions.raters(size.registers()) : List.of());
    }

    private <T> @Nullable T often(Draws draws, Supplier<T> register) {
        return size.registers() > 0 && draws.chance(0.8) ? register.get() : null;
    }
}
