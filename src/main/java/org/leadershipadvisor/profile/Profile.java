package org.leadershipadvisor.profile;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.leadershipadvisor.framework.Framework;

/**
 * An organisation's profile. A register that is null is unknown; an empty one says that there are none. Registers are
 * sorted by id, raters by group, id and answers.
 */
public record Profile(
        @Field(value = "Whose profile it is", required = true)
        Organization organization,

        @Field(value = "Day the profile describes", required = true)
        LocalDate assessedOn,

        @Field("Improvement aims for the whole organisation") @Nullable
        List<Aim> aims,

        @Field("What is measured") @Nullable List<Measure> measures,

        @Field("Lines of work chosen to reach the aims") @Nullable
        List<Strategy> strategies,

        @Field("Projects and initiatives, running or ended") @Nullable
        List<Project> projects,

        @Field("People who lead") @Nullable List<Leader> leaders,
        @Field("Skills that the strategy needs") @Nullable List<Skill> skills,
        @Field("The highest governing body") @Nullable Board board,

        @Field("Standing bodies below the governing one") @Nullable
        List<Committee> committees,

        @Field("How finance takes part") @Nullable Finance finance,
        @Field("How physicians take part") @Nullable Physicians physicians,

        @Field("How patients, families and the community take part") @Nullable
        Patients patients,

        @Field("How it learns from other organisations") @Nullable
        Learning learning,

        @Field("The agreed answers, by topic and practice") Map<String, Answer> answers,

        @Field("Individual answers by role group; the agreed answers outweigh them")
        List<Rater> raters) {

    public Profile {
        aims = sorted(aims);
        measures = sorted(measures);
        strategies = sorted(strategies);
        projects = sorted(projects);
        leaders = sorted(leaders);
        skills = sorted(skills);
        committees = sorted(committees);
        answers = answers == null ? Map.of() : Map.copyOf(answers);
        raters = raters == null ? List.of() : Rater.sorted(raters);
    }

    private static <T extends Fact> @Nullable List<T> sorted(@Nullable List<T> register) {
        return register == null
                ? null
                : register.stream().sorted(Comparator.comparing(Fact::path)).toList();
    }

    /** The same profile with other agreed answers. */
    public Profile withAnswers(Map<String, Answer> others) {
        return saying(others, raters);
    }

    /** The same profile with the answers of other people. */
    public Profile withRaters(List<Rater> others) {
        return saying(answers, others);
    }

    private Profile saying(Map<String, Answer> agreed, List<Rater> people) {
        return new Profile(
                organization,
                assessedOn,
                aims,
                measures,
                strategies,
                projects,
                leaders,
                skills,
                board,
                committees,
                finance,
                physicians,
                patients,
                learning,
                agreed,
                people);
    }

    /** The same profile with some registers unknown, by their fields' names. */
    public Profile without(Set<String> registers) {
        return new Profile(
                organization,
                assessedOn,
                unless(registers, "aims", aims),
                unless(registers, "measures", measures),
                unless(registers, "strategies", strategies),
                unless(registers, "projects", projects),
                unless(registers, "leaders", leaders),
                unless(registers, "skills", skills),
                unless(registers, "board", board),
                unless(registers, "committees", committees),
                unless(registers, "finance", finance),
                unless(registers, "physicians", physicians),
                unless(registers, "patients", patients),
                unless(registers, "learning", learning),
                answers,
                raters);
    }

    private static <T> @Nullable T unless(Set<String> registers, String name, @Nullable T register) {
        return registers.contains(name) ? null : register;
    }

    /**
     * Reads a profile, in YAML where the name ends in {@code .yaml} or {@code .yml}, in JSON
     * where it ends in {@code .json}, and else by how the text begins.
     *
     * @throws InvalidProfileException where the file cannot be read or is no valid profile, with every problem
     */
    public static Profile read(Path file) {
        return new ProfileReader(Framework.builtIn()).read(file);
    }
}
