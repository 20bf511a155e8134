package org.leadershipadvisor.portfolio.madeup;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.leadershipadvisor.profile.Board;
import org.leadershipadvisor.profile.Committee;
import org.leadershipadvisor.profile.Finance;
import org.leadershipadvisor.profile.Leader;
import org.leadershipadvisor.profile.Learning;
import org.leadershipadvisor.profile.Measure;
import org.leadershipadvisor.profile.Patients;
import org.leadershipadvisor.profile.Physicians;
import org.leadershipadvisor.profile.Skill;
import org.leadershipadvisor.profile.Stated;
import org.leadershipadvisor.profile.Strategy;

/** Invents registers: how an aim is stated, who leads, what the board looks at. */
record Registers(Traits traits, Draws draws, LocalDate today, int size) {

    private double aiming() {
        return traits.in("system-level-aims");
    }

    /** A register that is known at some sites, with about as many entries as asked for. */
    private <T> @Nullable List<T> register(int typical, IntFunction<T> entry) {
        int entries = draws.whole(1, 2 * typical) * size;
        return size == 0 || !draws.chance(0.8)
                ? null
                : IntStream.range(0, entries).mapToObj(entry).toList();
    }

    @Nullable
    List<Measure> measures() {
        return register(
                4,
                i -> new Measure(
                        "measure-" + i,
                        null,
                        draws.maybe(() -> draws.pick(List.of(Measure.Level.values()))),
                        draws.maybe(() -> draws.pick(List.of(7, 30, 90, 365))),
                        draws.maybe(() -> draws.whole(5, 120)),
                        draws.maybe(() -> Set.of(draws.pick(List.of(Measure.Body.values())))),
                        draws.maybe(() -> draws.chance(0.4) ? Set.of() : Set.of(Measure.Audience.STAFF)),
                        draws.ternary(aiming()),
                        draws.maybe(() -> Draws.decimal(draws.whole(1, 80) / 10.0, 1)),
                        draws.maybe(() -> today.minusDays(draws.whole(1, 120)))));
    }

    @Nullable
    List<Strategy> strategies() {
        double strength = traits.in("executable-strategy");
        return register(
                3,
                i -> new Strategy("strategy-" + i, null, draws.stated(strength + 1, () -> "aim-0"), Stated.unknown()));
    }

    @Nullable
    List<Leader> leaders() {
        return register(6, i -> leader(i, List.of(Leader.Role.values())));
    }

    private Leader leader(int i, List<Leader.Role> roles) {
        double strength = traits.in("leadership-attention");
        double skill = traits.in("improvement-capability");
        return new Leader(
                "leader-" + i,
                null,
                roles.get(i % roles.size()),
                draws.ternary(i < 6 ? 3 : -3),
                draws.maybe(() -> draws.chance(0.85) ? Leader.Appointment.PERMANENT : Leader.Appointment.ACTING),
                draws.ternary(strength - 0.5),
                draws.maybe(() -> draws.chance(Draws.likely(strength)) ? Set.of("aim-0") : Set.of()),
                draws.ternary(skill),
                draws.ternary(skill),
                draws.times(skill, 2),
                draws.times(strength, 4),
                draws.times(strength, 2));
    }

    @Nullable
    List<Skill> skills() {
        return register(3, i -> new Skill("skill-" + i, null, draws.ternary(traits.in("right-team") + 0.5)));
    }

    Board board() {
        return new Board(
                BigDecimal.valueOf(draws.whole(4, 12)),
                draws.share(aiming() - 1),
                draws.maybe(() -> (int) Math.rint(Draws.within(4 - 2 * aiming(), 1, 12))),
                draws.times(aiming(), 6),
                draws.times(traits.in("executable-strategy"), 3),
                draws.maybe(() -> draws.chance(0.2) ? 1 : 0),
                draws.count(traits.whole(), 2));
    }

    @Nullable
    List<Committee> committees() {
        List<Committee.Kind> kinds = List.of(Committee.Kind.values());
        double strength = traits.in("executable-strategy");
        return size == 0
                ? null
                : IntStream.range(0, draws.whole(1, kinds.size()))
                        .mapToObj(i -> new Committee(
                                "committee-" + i,
                                null,
                                kinds.get(i),
                                BigDecimal.valueOf(draws.whole(6, 26)),
                                draws.times(strength, 6),
                                draws.share(strength),
                                draws.count(strength, 2),
                                draws.count(strength, 2),
                                draws.share(strength)))
                        .toList();
    }

    Finance finance() {
        double strength = traits.in("cfo-quality-champion");
        return new Finance(
                draws.ternary(strength),
                draws.share(strength),
                draws.ternary(strength),
                draws.maybe(() -> draws.whole(1, 5)),
                draws.maybe(() -> Draws.decimal(draws.whole(0, 4) / 100.0, 2)),
                draws.ternary(strength + 1));
    }

    Physicians physicians() {
        double strength = traits.in("physician-engagement");
        // One person who stops decisions is an alert, and rarer than weakness.
        boolean stopped = draws.chance(Draws.likely(-strength - 2));
        return new Physicians(
                draws.share(strength),
                draws.share(strength),
                draws.maybe(() -> stopped ? draws.whole(1, 4) : 0),
                draws.ternary(-strength - 2));
    }

    Patients patients() {
        double strength = traits.in("right-team");
        return new Patients(draws.count(strength - 1, 2), draws.times(strength, 4), draws.share(strength - 1));
    }

    Learning learning() {
        double strength = traits.in("improvement-capability");
        return new Learning(draws.count(strength, 6), draws.count(strength, 2));
    }
}
