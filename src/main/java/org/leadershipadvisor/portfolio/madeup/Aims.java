package org.leadershipadvisor.portfolio.madeup;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.leadershipadvisor.profile.Aim;
import org.leadershipadvisor.profile.Stated;

/** Invents the register of aims. */
record Aims(Traits traits, Draws draws, LocalDate today) {

    private static final List<String> HARMS = List.of(
            "serious harm",
            "infections",
            "falls with injury",
            "readmissions",
            "waiting times",
            "late sepsis treatment");

    /** One entry at least, so that others can refer to the first. */
    List<Aim> all() {
        return IntStream.range(0, draws.whole(1, 4)).mapToObj(this::aim).toList();
    }

    private Aim aim(int i) {
        String harm = draws.pick(HARMS);
        double aiming = traits.in("system-level-aims");
        double baseline = draws.whole(20, 200) / 10.0;
        return new Aim(
                "aim-" + i,
                (i == 0 ? "Halve " : "Fewer ") + harm,
                Stated.unknown(),
                Draws.decimal(baseline, 1),
                draws.stated(aiming + 1, () -> Draws.decimal(baseline / 2, 1)),
                draws.stated(aiming + 1, () -> today.plusMonths(draws.whole(3, 36))),
                draws.stated(aiming + 1, () -> today.minusMonths(draws.whole(1, 30))),
                draws.stated(traits.in("physician-engagement"), () -> today.minusMonths(draws.whole(1, 30))),
                draws.share(aiming - 1.5),
                draws.share(traits.in("executable-strategy") + 1));
    }
}
