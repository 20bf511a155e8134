package org.leadershipadvisor.advice;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.leadershipadvisor.framework.Setting;

/**
 * What the advisor has to say of one organisation. Immutable; every report is a view of it.
 *
 * @param schemaVersion version of this shape: its first number changes when readers must
 * @param tool what made it
 * @param organization whose it is
 * @param assessedOn the day the profile describes
 * @param asOf the day that counted as today
 * @param inputHash of the profile in canonical form
 * @param aims the aims for the whole organisation and where they stand; null where the profile says nothing of any
 * @param coverage how much of the framework anything is known of
 * @param leveragePoints the seven points, in order
 * @param components the framework's components, in order
 * @param forces push against pull
 * @param standings where every practice stands that applies, in the framework's order
 * @param strengths what to build on, shown before claimed
 * @param patterns the failure patterns that are there, alerts first
 * @param contradictions statements that cannot all hold
 * @param differences where registers and answers disagree
 * @param recommendations what to do, by rank
 * @param questions what to find out, the most telling first
 * @param groups who answered one by one, by group
 * @param discussion what groups of them see differently, widest spread first
 */
public record Advice(
        String schemaVersion,
        Tool tool,
        Subject organization,
        LocalDate assessedOn,
        LocalDate asOf,
        String inputHash,
        @Nullable List<AimState> aims,
        Coverage coverage,
        List<LeveragePointScore> leveragePoints,
        List<ComponentScore> components,
        Forces forces,
        List<PracticeStanding> standings,
        List<Strength> strengths,
        List<PatternFound> patterns,
        List<ContradictionFound> contradictions,
        List<Difference> differences,
        List<Recommendation> recommendations,
        List<Question> questions,
        List<GroupCount> groups,
        List<Discussion> discussion) {

    /**
     * What made the advice.
     *
     * @param name the tool
     * @param version its version
     * @param rulesHash of all rules and their words
     */
    public record Tool(String name, String version, String rulesHash) {}

    /**
     * Whose advice it is.
     *
     * @param id the organisation's id
     * @param name its name
     * @param setting its kind
     * @param board what its governing body is called inside a sentence
     * @param attributes what else describes it, by name in alphabetical order: numbers, texts, true or false
     */
    public record Subject(
            String id, String name, Setting setting, String board, SortedMap<String, Object> attributes) {}

    /**
     * How much is known.
     *
     * @param known practices of which anything is known
     * @param applicable practices that apply
     * @param percent the share, rounded to a whole number
     */
    public record Coverage(int known, int applicable, int percent) {}

    /**
     * What makes the status quo uncomfortable, against what makes the future attractive.
     *
     * @param push score of the practices that push; null where none applies
     * @param pull score of the practices that pull; null where none applies
     */
    public record Forces(@Nullable Score push, @Nullable Score pull) {}
}
