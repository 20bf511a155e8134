package org.leadershipadvisor.portfolio.madeup;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.leadershipadvisor.profile.Project;
import org.leadershipadvisor.profile.ProjectLeader;

/** Invents the register of projects; every fifth site has more than it can carry. */
record Projects(Traits traits, Draws draws, LocalDate today, int size) {

    private static final List<Project.Stage> STAGES = List.of(
            Project.Stage.PLAN,
            Project.Stage.TEST,
            Project.Stage.TEST,
            Project.Stage.IMPLEMENT,
            Project.Stage.SPREAD,
            Project.Stage.HOLD,
            Project.Stage.FINISHED,
            Project.Stage.STOPPED);

    List<Project> all() {
        int most = draws.chance(0.2) ? 18 : 6;
        return IntStream.range(0, draws.whole(1, most * size))
                .mapToObj(this::project)
                .toList();
    }

    private Project project(int i) {
        Project.Stage stage = draws.pick(STAGES);
        LocalDate began = today.minusDays(draws.whole(30, 900));
        boolean ended = stage == Project.Stage.FINISHED || stage == Project.Stage.STOPPED;
        double skill = traits.in("improvement-capability");
        double finance = traits.in("cfo-quality-champion");
        return new Project(
                "project-" + i,
                null,
                draws.stated(traits.in("executable-strategy") + 1, () -> "aim-0"),
                stage,
                draws.maybe(() -> draws.pick(List.of(Project.Scope.values()))),
                began,
                ended ? today.minusDays(draws.whole(0, 29)) : null,
                draws.maybe(() -> Draws.decimal(Math.rint(Draws.within(2.7 + skill, 1, 5)), 0)),
                draws.stated(traits.in("physician-engagement"), this::leader),
                draws.stated(traits.in("right-team") + 1, this::leader),
                draws.ternary(finance - 0.5),
                draws.ternary(0.5),
                draws.ternary(finance - 0.5),
                draws.count(traits.in("right-team") - 1, 1),
                draws.times(skill, 2),
                draws.ternary(skill - 0.5),
                draws.ternary(traits.in("physician-engagement")),
                draws.maybe(() -> draws.pick(List.of(Project.Funding.values()))),
                draws.times(traits.in("leadership-attention"), 1));
    }

    private ProjectLeader leader() {
        return new ProjectLeader(
                null, draws.share(traits.in("right-team") - 1), draws.ternary(traits.in("right-team")));
    }
}
