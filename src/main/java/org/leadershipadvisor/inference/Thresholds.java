package org.leadershipadvisor.inference;

import java.math.BigDecimal;

/** The numbers that rules compare with, each with its source. "Ours" means our judgement. */
public final class Thresholds {

    /** Share of entries where every single one is asked for: some, half, all. The deck: "each project"; half is ours. */
    public static final Steps EVERY = new Steps(0.000_001, 0.5, 1);
    /** Share of entries where most is enough: some, half, four in five. Ours. */
    public static final Steps MOST = new Steps(0.000_001, 0.5, 0.8);

    /** Share of entries where most is enough and at least one may have begun: any, half, four in five. Ours. */
    public static final Steps MOST_BEGUN = new Steps(0, 0.5, 0.8);

    /** Most system-level aims an organisation can work for at a time. IHI leverage-points paper: one or two. */
    public static final int MOST_AIMS = 2;
    /** Most measures or aims by which success can be judged at a time. The framework's big dots: one to five. */
    public static final int MOST_BIG_DOTS = 5;
    /** Most measures of the whole system that one page can carry. IHI whole system measures: 13 to 15. */
    public static final int MOST_SYSTEM_MEASURES = 15;
    /** Fewest measures from which on they speak for a whole system and not for one aim. Ours. */
    public static final int FEWEST_SYSTEM_MEASURES = 3;
    /** Longest interval between two reports that still counts as monthly, in days. */
    public static final int MONTH = 31;
    /** Longest interval between two reports, and longest age of data, that still count as daily, in days. */
    public static final int DAY = 1;
    /** Longest age of data that still steers anything, in days. Ours. */
    public static final int LONGEST_LAG = 60;
    /** Reviews a year: some, every other month, monthly. The deck asks for monthly, better weekly. */
    public static final Steps MONTHLY_REVIEWS = new Steps(1, 6, 12);
    /** Reviews a year by bodies that meet less often: some, twice, quarterly. Ours. */
    public static final Steps QUARTERLY_REVIEWS = new Steps(1, 2, 4);
    /** Share of board time on quality: any, a tenth, a quarter. Vaughn 2006: more than a quarter goes with results. */
    public static final Steps BOARD_TIME = new Steps(0.000_001, 0.1, 0.25);
    /** Time freed for whoever leads a project day to day, as a share. Ours. */
    public static final BigDecimal RELEASED_TIME = new BigDecimal("0.2");
    /** Predicted effect of the planned work as a share of the aim: some, half, all of it. Ours. */
    public static final Steps PLANNED_EFFECT = new Steps(0.000_001, 0.5, 1);
    /** Changes of pace, people or resources in 12 months that measures gave rise to: some, twice, quarterly. Ours. */
    public static final Steps EXECUTION_CORRECTIONS = new Steps(1, 2, 4);
    /** No change at all. */
    public static final int NO_CHANGE = 0;
    /** Waste removed each year as a share of operating cost. IHI efficiency paper: one per cent. */
    public static final BigDecimal WASTE_TARGET = new BigDecimal("0.01");
    /** Length of an initiative after which it should show improvement, in days. Kaiser Permanente: 90 to 120. */
    public static final int INITIATIVE_DAYS = 120;
    /** Progress score below which a project is active without having changed anything. IHI and LifeQI scale. */
    public static final BigDecimal NO_CHANGE_YET = new BigDecimal("2.5");
    /** Months after which evidence no longer shows what is true today, and after which standing still is stalling. Ours. */
    public static final int STALE_MONTHS = 12;

    /** Decisions reversed or put off because of one person in 12 months: up to six, two, none. Ours. */
    public static final Steps STOPPED_DECISIONS = new Steps(6, 2, 0);
    /** Anything above nothing. */
    public static final double ANY = 0.000_001;
    /** Place of the item that leads an agenda, formalities not counted. The deck asks for a prominent place; first is ours. */
    public static final int FIRST_ITEM = 1;
    /** Share of meetings from which on something is done as a rule: four in five. Ours. */
    public static final double AS_A_RULE = 0.8;
    /** Share of entries where every one is asked for and at least one has begun: any, half, all. Half is ours. */
    public static final Steps EVERY_BEGUN = new Steps(0, 0.5, 1);
    /** Fewest senior executives listed from which on the list speaks for the team. Ours. */
    public static final int SENIOR_TEAM_LISTED = 3;
    /** Reviews a quarter that every project needs with an executive in the room. Ours: an initiative lasts about a quarter. */
    public static final int PROJECT_REVIEWS = 1;
    /** Hours a month that each executive frees for reviewing projects: half a day. Ours. */
    public static final int REVIEW_HOURS = 4;
    /** Walkarounds a month of each executive. Ours. */
    public static final int WALKAROUNDS = 1;
    /** Share of what walkarounds raise that must be closed within 60 days, or they lose their point. Ours. */
    public static final double ROUNDS_CLOSED = 0.5;
    /** Share of priorities that community advisers changed: none but they were asked, any, a quarter. Ours. */
    public static final Steps PRIORITIES_CHANGED = new Steps(0, 0.000_001, 0.25);
    /** A seat of patients and families on the governing body or its quality committee. */
    public static final int ONE_SEAT = 1;
    /** Patients and family members on a team from which on none of them is alone. Ours. */
    public static final int FEWEST_PATIENTS = 2;
    /** Share of quality meetings from which somebody takes part in them: three in four. Ours. */
    public static final BigDecimal ATTENDANCE = new BigDecimal("0.75");
    /** Years from which a financial plan looks into the future; less is a budget. Ours. */
    public static final int PLAN_YEARS = 3;
    /** Tests of change a month from which a project counts as testing. Ours, and deliberately low. */
    public static final int TESTS_A_MONTH = 1;
    /** No test at all. */
    public static final int NO_TEST = 0;
    /** Times a year from which a leader counts as teaching: once a quarter. Ours. */
    public static final int TEACHING_SESSIONS = 4;
    /** Change that an aim asks for, as a share of its baseline, from which on it is large. Ours: half. */
    public static final double LARGE_CHANGE = 0.5;
    /** Change that an aim asks for, as a share of its baseline, below which it is a small step. Ours: a tenth. */
    public static final double SMALL_CHANGE = 0.1;

    /** Progress score from which a project has improved something at all. IHI and LifeQI scale: modest improvement. */
    public static final double IMPROVEMENT = 3;
    /** Progress score of a result that is outstanding and held. IHI and LifeQI scale. */
    public static final double HELD = 5;
    /** Months after its project's end from which a result counts as held or lost. Ours. */
    public static final int HELD_MONTHS = 12;
    /** Fewest projects listed from which the list speaks for what the organisation gets done. Ours. */
    public static final int PROJECTS_LISTED = 5;
    /** Share of running projects that serve an aim: some, half, all but three in ten. Ours. */
    public static final Steps LINKED = new Steps(0.000_001, 0.5, 0.7);
    /** Most running projects that one person can lead day to day with {@link #RELEASED_TIME} for each. */
    public static final int PROJECTS_PER_LEADER = 5;
    /** Changes of the chief executive in two years that a plan can explain. Ours. */
    public static final int MOST_TOP_CHANGES = 1;
    /** Visits a year from which on several people are sent to see how others work. Ours. */
    public static final int SEVERAL_VISITS = 3;
    /** No idea at all. */
    public static final int NO_IDEA = 0;
    /** Share of running projects that serve no aim above which pruning has not taken hold. Ours. */
    public static final double UNLINKED_PROJECTS = 0.3;

    /** Levels between two means from which on one lies clearly below the other. Ours: half a level. */
    public static final double CLEARLY_BELOW = 0.5;
    /** Fewest practices in place from which on it says something how many of them are shown. Ours. */
    public static final int FEWEST_IN_PLACE = 10;
    /** Fewest practices that a prize, a certificate or a count stands for from which on it is a habit. Ours. */
    public static final int FEWEST_SHOWPIECES = 3;
    /** Share of the practices backed by anything from which on such showpieces are a habit. Ours: a quarter. */
    public static final double SHOWPIECES = 0.25;
    /** Fewest projects that report savings from which on they speak for how savings are counted. Ours. */
    public static final int FEWEST_WITH_SAVINGS = 2;
    /** Levels between the means of two groups of raters from which on they see different things. Ours: a whole one. */
    public static final double FAR_APART = 1;
    /** Fewest practices of a leverage point on which groups are compared. Ours: one may be a misreading. */
    public static final int FEWEST_RATED = 2;
    /** Age from which on what governors see of patients' results comes too late to act on, in days. Ours: a quarter. */
    public static final int GOVERNING_LAG = 90;

    private Thresholds() {}
}
