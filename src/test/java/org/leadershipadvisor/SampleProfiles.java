package org.leadershipadvisor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leadershipadvisor.framework.Framework;
import org.leadershipadvisor.framework.Practice;
import org.leadershipadvisor.framework.Setting;
import org.leadershipadvisor.profile.Aim;
import org.leadershipadvisor.profile.Answer;
import org.leadershipadvisor.profile.Board;
import org.leadershipadvisor.profile.Committee;
import org.leadershipadvisor.profile.Finance;
import org.leadershipadvisor.profile.Leader;
import org.leadershipadvisor.profile.Learning;
import org.leadershipadvisor.profile.Measure;
import org.leadershipadvisor.profile.Organization;
import org.leadershipadvisor.profile.Patients;
import org.leadershipadvisor.profile.Physicians;
import org.leadershipadvisor.profile.Profile;
import org.leadershipadvisor.profile.Project;
import org.leadershipadvisor.profile.ProjectLeader;
import org.leadershipadvisor.profile.Rater;
import org.leadershipadvisor.profile.RaterGroup;
import org.leadershipadvisor.profile.Skill;
import org.leadershipadvisor.profile.Stated;
import org.leadershipadvisor.profile.Strategy;
import org.leadershipadvisor.profile.Ternary;

/** Makes up profiles: every field now given, now missing; the same seed makes the same profile. */
public final class SampleProfiles {

    public static final LocalDate TODAY = LocalDate.of(2026, 10, 15);

    private static final int LARGEST_GROUP = 8;

    private final Random random;

    public SampleProfiles(long seed) {
        random = new Random(seed);
    }

    /** The samples that come with the program. */
    public static List<Path> files() {
        try (Stream<Path> files = Files.list(Path.of("samples"))) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A profile of nothing but what people said. */
    public static Profile said(Map<String, Answer> agreed, List<Rater> raters) {
        Set<String> registers = Stream.of(Profile.class.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.toSet());
        return new SampleProfiles(0)
                .next()
                .without(registers)
                .withAnswers(agreed)
                .withRaters(raters);
    }

    public Profile next() {
        return new Profile(
                new Organization("site", "Site", pick(Setting.values()), null, null),
                TODAY,
                maybe(() -> some("aim", this::aim)),
                maybe(() -> some("measure", this::measure)),
                maybe(() -> some("strategy", this::strategy)),
                maybe(() -> some("project", this::project)),
                maybe(() -> some("leader", this::leader)),
                maybe(() -> some("skill", id -> new Skill(id, null, ternary()))),
                maybe(() ->
                        new Board(number(12), share(), whole(1, 9), number(12), number(6), whole(0, 3), whole(0, 3))),
                maybe(() -> some("committee", this::committee)),
                maybe(() -> new Finance(ternary(), share(), ternary(), whole(1, 9), share(), ternary())),
                maybe(() -> new Physicians(share(), share(), whole(0, 9), ternary())),
                maybe(() -> new Patients(whole(0, 5), number(12), share())),
                maybe(() -> new Learning(whole(0, 9), whole(0, 3))),
                answers(),
                raters());
    }

    /** Answers to as many practices as chance has it, from one in four to all. */
    private Map<String, Answer> answers() {
        Map<String, Answer> answers = new HashMap<>();
        int quarters = random.nextInt(1, 5);
        for (Practice practice : Framework.builtIn().practices()) {
            if (random.nextInt(4) < quarters) {
                answers.put(practice.id(), answer());
            }
        }
        return answers;
    }

    /** Half of the profiles have raters, in groups of 0 to 8. */
    private List<Rater> raters() {
        List<Rater> raters = new ArrayList<>();
        if (random.nextBoolean()) {
            for (RaterGroup group : RaterGroup.values()) {
                int size = random.nextInt(LARGEST_GROUP + 1);
                Stream.generate(() -> new Rater(maybe(() -> "r" + random.nextInt(9)), group, answers()))
                        .limit(size)
                        .forEach(raters::add);
            }
        }
        return raters;
    }

    private Answer answer() {
        LocalDate since = maybe(() -> TODAY.minusMonths(random.nextInt(30)));
        return new Answer(pick(Answer.Level.values()), maybe(() -> "minutes"), null, null, since, null, null);
    }

    private Aim aim(String id) {
        return new Aim(
                id,
                "Aim " + id,
                reference("measure"),
                number(100),
                stated(() -> BigDecimal.ONE),
                stated(() -> TODAY.plusYears(1)),
                stated(() -> TODAY),
                stated(() -> TODAY),
                share(),
                share());
    }

    private Measure measure(String id) {
        return new Measure(
                id,
                null,
                maybe(() -> pick(Measure.Level.values())),
                whole(1, 90),
                whole(0, 120),
                maybe(() -> Set.of(pick(Measure.Body.values()))),
                maybe(() -> Set.of(pick(Measure.Audience.values()))),
                ternary(),
                number(100),
                maybe(() -> TODAY));
    }

    private Strategy strategy(String id) {
        return new Strategy(id, null, reference("aim"), reference("leader"));
    }

    private Project project(String id) {
        return new Project(
                id,
                null,
                reference("aim"),
                pick(Project.Stage.values()),
                maybe(() -> pick(Project.Scope.values())),
                maybe(() -> TODAY.minusDays(random.nextInt(600))),
                null,
                maybe(() -> BigDecimal.valueOf(random.nextInt(1, 6))),
                stated(this::projectLeader),
                stated(this::projectLeader),
                ternary(),
                ternary(),
                ternary(),
                whole(0, 3),
                number(5),
                ternary(),
                ternary(),
                maybe(() -> pick(Project.Funding.values())),
                number(4));
    }

    private ProjectLeader projectLeader() {
        return new ProjectLeader(null, share(), ternary());
    }

    private Leader leader(String id) {
        return new Leader(
                id,
                null,
                pick(Leader.Role.values()),
                ternary(),
                maybe(() -> pick(Leader.Appointment.values())),
                ternary(),
                maybe(() -> random.nextBoolean() ? Set.of() : Set.of("aim0")),
                ternary(),
                ternary(),
                number(6),
                number(8),
                number(5));
    }

    private Committee committee(String id) {
        return new Committee(
                id,
                null,
                pick(Committee.Kind.values()),
                number(52),
                number(15),
                share(),
                whole(0, 5),
                whole(0, 5),
                share());
    }

    private <T> List<T> some(String name, Function<String, T> make) {
        List<T> entries = new ArrayList<>();
        int size = random.nextInt(4);
        for (int i = 0; i < size; i++) {
            entries.add(make.apply(name + i));
        }
        return entries;
    }

    private Stated<String> reference(String register) {
        return stated(() -> register + random.nextInt(3));
    }

    private <T> Stated<T> stated(Supplier<T> value) {
        return switch (random.nextInt(3)) {
            case 0 -> Stated.unknown();
            case 1 -> Stated.none();
            default -> Stated.of(value.get());
        };
    }

    private Ternary ternary() {
        return pick(Ternary.values());
    }

    private BigDecimal share() {
        return maybe(() -> BigDecimal.valueOf(random.nextInt(21), 1).divide(BigDecimal.valueOf(2)));
    }

    private BigDecimal number(int most) {
        return maybe(() -> BigDecimal.valueOf(random.nextInt(most + 1)));
    }

    private Integer whole(int least, int most) {
        return maybe(() -> random.nextInt(least, most + 1));
    }

    private <T> T maybe(Supplier<T> value) {
        return random.nextInt(3) == 0 ? null : value.get();
    }

    private <T> T pick(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
