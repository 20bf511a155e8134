package org.leadershipadvisor.profile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** A project or initiative. */
public record Project(
        @Field(value = "Id, unique in its register", required = true, id = true)
        String id,

        @Field("What it is called") @Nullable String name,

        @Field(value = "Id of the aim it serves, or none", refersTo = "aims")
        Stated<String> aim,

        @Field(value = "How far it is; finished and stopped projects no longer count as running", required = true)
        Stage stage,

        @Field("How much of the organisation it covers") @Nullable
        Scope scope,

        @Field(value = "Day it began", past = true) @Nullable
        LocalDate startedOn,

        @Field(value = "Day it ended", past = true, notBefore = "startedOn") @Nullable
        LocalDate endedOn,

        @Field(
                value =
                        "Progress on the 0.5 to 5 scale that improvement collaboratives use: 2 activity without change, 3 modest improvement, 5 outstanding and held",
                min = 0.5,
                max = 5)
        @Nullable
        BigDecimal progress,

        @Field("The physician who leads it, or none") Stated<ProjectLeader> physicianLeader,
        @Field("Who leads it day to day, or none") Stated<ProjectLeader> dayToDayLeader,

        @Field("Whether somebody from finance is on the team")
        Ternary financeMember,

        @Field("Whether its team reports that it saves money")
        Ternary savingsClaimed,

        @Field("Whether its savings are traced to a budget line")
        Ternary savingsTraced,

        @Field(value = "Patients and family members on the team", max = 1000) @Nullable
        Integer patientMembers,

        @Field(value = "Tests of change (PDSA cycles) a month", max = 1000) @Nullable
        BigDecimal testsPerMonth,

        @Field("Whether a written plan says where it spreads next")
        Ternary spreadPlan,

        @Field("Whether it also removes something that wastes the time of physicians")
        Ternary removesPhysicianHassle,

        @Field("What pays for it") @Nullable Funding funding,

        @Field(value = "Reviews with an executive in the room, a quarter", max = 100) @Nullable
        BigDecimal executiveReviewsPerQuarter)
        implements Fact {

    public Project {
        aim = Stated.orUnknown(aim);
        physicianLeader = Stated.orUnknown(physicianLeader);
        dayToDayLeader = Stated.orUnknown(dayToDayLeader);
        financeMember = financeMember == null ? Ternary.UNKNOWN : financeMember;
        savingsClaimed = savingsClaimed == null ? Ternary.UNKNOWN : savingsClaimed;
        savingsTraced = savingsTraced == null ? Ternary.UNKNOWN : savingsTraced;
        spreadPlan = spreadPlan == null ? Ternary.UNKNOWN : spreadPlan;
        removesPhysicianHassle = removesPhysicianHassle == null ? Ternary.UNKNOWN : removesPhysicianHassle;
    }

    @Override
    public String path() {
        return "projects[" + id + "]";
    }

    @Override
    public String label() {
        return name == null ? id : name;
    }

    /** How far a project is. */
    public enum Stage {
        PLAN,
        TEST,
        IMPLEMENT,
        SPREAD,
        HOLD,
        FINISHED,
        STOPPED
    }

    /** How much of the organisation a project covers. */
    public enum Scope {
        UNIT,
        SERVICE,
        SYSTEM
    }

    /** What pays for a project. */
    public enum Funding {
        OPERATING_BUDGET,
        SPECIAL_BUDGET,
        GRANT
    }

    /** Whether it is neither finished nor stopped. */
    public boolean running() {
        return stage != Stage.FINISHED && stage != Stage.STOPPED;
    }

    /** Whether it should be trying changes: planning is over, and it does not merely hold what it reached. */
    public boolean dueToTest() {
        return stage == Stage.TEST || stage == Stage.IMPLEMENT || stage == Stage.SPREAD;
    }

    /** Whether its change has passed its tests and is being put to use, spread or held. */
    public boolean pastTesting() {
        return stage == Stage.IMPLEMENT || stage == Stage.SPREAD || stage == Stage.HOLD;
    }

    /** Whether it should know where it goes next: past testing, and surely not at work everywhere yet. */
    public boolean dueToSpread() {
        return stage == Stage.SPREAD || (pastTesting() && (scope == Scope.UNIT || scope == Scope.SERVICE));
    }

    /** Whether it covers more than one unit. */
    public Ternary beyondOneUnit() {
        return scope == null ? Ternary.UNKNOWN : Ternary.of(scope != Scope.UNIT);
    }

    /** Whether it serves an aim. */
    public Ternary serves(Aim served) {
        return aim.value().map(id -> Ternary.of(id.equals(served.id()))).orElse(aim.given());
    }

    /** The days since it began, where that day is known. */
    public @Nullable Long daysRunning(LocalDate asOf) {
        return startedOn == null ? null : ChronoUnit.DAYS.between(startedOn, asOf);
    }

    /** Whether it has been finished for so many months; unknown where nobody noted when it ended. */
    public Ternary finishedFor(int months, LocalDate asOf) {
        if (stage != Stage.FINISHED) {
            return Ternary.NO;
        }
        return endedOn == null ? Ternary.UNKNOWN : Ternary.of(!endedOn.isAfter(asOf.minusMonths(months)));
    }

    /**
     * Whether its result is there so many months after its end: yes from one score on, no below another, unknown in
     * between or where nobody noted when it ended.
     */
    public Ternary heldFor(int months, LocalDate asOf, double lost, double held) {
        if (finishedFor(months, asOf) != Ternary.YES) {
            return Ternary.UNKNOWN;
        }
        Ternary lostOrOpen = Ternary.atLeast(progress, lost).and(Ternary.UNKNOWN);
        return Ternary.atLeast(progress, held).or(lostOrOpen);
    }

    /** Whether a leader runs it day to day, as far as it says. */
    public boolean runBy(Leader leader) {
        return dayToDayLeader
                .value()
                .map(ProjectLeader::leader)
                .filter(leader.id()::equals)
                .isPresent();
    }

    /** Whether it says who leads it day to day, or that nobody does. */
    public boolean dayToDayLeaderKnown() {
        return dayToDayLeader.given() == Ternary.NO
                || dayToDayLeader.value().map(ProjectLeader::leader).isPresent();
    }

    /** Whether whoever leads it day to day has at least a share of the week freed: no where nobody leads it. */
    public Ternary runWithTime(Number share) {
        return dayToDayLeader.given().and(Ternary.atLeast(dayToDayRelease(), share.doubleValue()));
    }

    /** Whether anybody leads it, a physician or whoever runs it day to day. */
    public Ternary led() {
        return physicianLed().or(dayToDayLeader.given());
    }

    /** Whether anybody who leads it has at least a share of the week freed. */
    public Ternary ledWithTime(Number share) {
        return physicianLed()
                .and(Ternary.atLeast(physicianRelease(), share.doubleValue()))
                .or(runWithTime(share));
    }

    /** The share of time freed for whoever leads it day to day, where known. */
    public @Nullable BigDecimal dayToDayRelease() {
        return release(dayToDayLeader);
    }

    /** Whether a physician leads it. */
    public Ternary physicianLed() {
        return physicianLeader.given();
    }

    /** The share of time freed for its physician leader, where known. */
    public @Nullable BigDecimal physicianRelease() {
        return release(physicianLeader);
    }

    /** Whether the organisation's best lead it day to day: no where nobody leads it. */
    public Ternary topPerformerLeads() {
        return dayToDayLeader
                .given()
                .and(dayToDayLeader.value().map(ProjectLeader::topPerformer).orElse(Ternary.UNKNOWN));
    }

    /** Whether at least one patient or family member is on the team. */
    public Ternary patientsOnTeam() {
        return Ternary.atLeast(patientMembers, 1);
    }

    /** Whether the operating budget pays for it. */
    public Ternary paidFromOperatingBudget() {
        return funding == null ? Ternary.UNKNOWN : Ternary.of(funding == Funding.OPERATING_BUDGET);
    }

    /** Whether the operating budget pays for what it reached: unknown once it has ended, whatever paid for it before. */
    public Ternary resultPaidFromOperatingBudget() {
        return running() ? paidFromOperatingBudget() : Ternary.UNKNOWN;
    }

    /** Whether any time is freed for somebody who leads it: no where nobody leads it. */
    public Ternary freesTime() {
        return ledWithTime(Double.MIN_VALUE);
    }

    private static @Nullable BigDecimal release(Stated<ProjectLeader> leader) {
        return leader.value().map(ProjectLeader::releasedShare).orElse(null);
    }
}
