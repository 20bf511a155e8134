package org.leadershipadvisor.profile;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.leadershipadvisor.framework.Interval;

/** What somebody said about a practice. In a document the level alone, or an object with the level and more. */
public record Answer(
        @Field(
                value = "0 absent, 1 beginning, 2 making progress, 3 in place, 4 exemplary, unsure, or not-applicable",
                required = true)
        Level level,

        @Field("What shows it: minutes of 4 May, the audit of unit 3") @Nullable
        String evidence,

        @Field("What kind of evidence that is") @Nullable EvidenceKind evidenceKind,

        @Field(value = "Day the evidence or the answer is from", past = true) @Nullable
        LocalDate asOf,

        @Field(value = "Day since which the practice has stood at this level", past = true) @Nullable
        LocalDate since,

        @Field("Who or what the answer comes from, as a role: never a person's name") @Nullable
        String source,

        @Field("Anything else; never printed") @Nullable String note) {

    /** The answers there are. */
    public enum Level {
        ABSENT(Interval.ABSENT),
        BEGINNING(Interval.BEGINNING),
        PROGRESS(Interval.PROGRESS),
        IN_PLACE(Interval.IN_PLACE),
        EXEMPLARY(Interval.EXEMPLARY),
        UNSURE(Answer.NO_NUMBER),
        NOT_APPLICABLE(Answer.NO_NUMBER);

        private final int number;

        Level(int number) {
            this.number = number;
        }

        /** Whether it is one of the five levels. */
        public boolean rated() {
            return number != NO_NUMBER;
        }

        /** The level with this number, for 0 to 4. */
        public static Optional<Level> rated(int number) {
            return Stream.of(values())
                    .filter(level -> level.rated() && level.number == number)
                    .findFirst();
        }

        /** The number of a rated level, 0 to 4. */
        public int number() {
            return number;
        }
    }

    private static final int NO_NUMBER = -1;
    private static final Set<EvidenceKind> SHOW =
            EnumSet.of(EvidenceKind.AWARD, EvidenceKind.ACCREDITATION, EvidenceKind.VOLUME);

    /** What an answer can be backed by. */
    public enum EvidenceKind {
        DOCUMENT,
        MINUTES,
        DATA,
        OBSERVATION,
        SURVEY,
        INTERVIEW,
        AWARD,
        ACCREDITATION,
        VOLUME
    }

    /** An answer without evidence. */
    public static Answer of(Level level) {
        return new Answer(level, null, null, null, null, null, null);
    }

    /** Whether it speaks of the practice at all: whatever is said but that it does not apply. */
    public boolean applies() {
        return level != Level.NOT_APPLICABLE;
    }

    /** Whether evidence is given. */
    public boolean shown() {
        return evidence != null;
    }

    /** Whether what backs it is a prize, a certificate or a count of activity: none of them shows the practice. */
    public Ternary backedByShow() {
        if (!shown()) {
            return Ternary.NO;
        }
        return evidenceKind == null ? Ternary.UNKNOWN : Ternary.of(SHOW.contains(evidenceKind));
    }

    /** The levels it leaves possible: all of them where the answer is unsure. */
    public Interval interval() {
        return level.rated() ? Interval.exactly(level.number()) : Interval.UNKNOWN;
    }
}
