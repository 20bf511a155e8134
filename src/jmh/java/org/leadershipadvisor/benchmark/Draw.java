package org.leadershipadvisor.benchmark;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.leadershipadvisor.inference.Contradiction;
import org.leadershipadvisor.inference.Evidence;
import org.leadershipadvisor.inference.Point;
import org.leadershipadvisor.inference.Reason;
import org.leadershipadvisor.inference.Share;
import org.leadershipadvisor.inference.Sign;
import org.leadershipadvisor.inference.Thresholds;
import org.leadershipadvisor.profile.Fact;
import org.leadershipadvisor.profile.Ternary;

/**
 * What the compared rules conclude, made the same way for every engine, of the advisor's own records. For each
 * {@link Question} and its two neighbours in the table there are these rules:
 *
 * <ul>
 *   <li>counted: a register is there, and a share of its entries says yes (accumulation);
 *   <li>gap: the evidence is surely below its place;
 *   <li>subject: a gap, and an entry that says no (join); for an aim, and a running project that serves it (join on a
 *       value);
 *   <li>sign: what the evidence says of it;
 *   <li>pattern, every other: two signs show and a third does not deny it (join, negation);
 *   <li>contradiction, every other: one is in place and the next is a gap (join);
 *   <li>unopposed: a gap, and no pattern (negation);
 *   <li>size: a gap, and how many entries call for it (accumulation).
 * </ul>
 */
public final class Draw {

    private static final String SUBJECT = "subject";

    private Draw() {}

    public static Evidence counted(String practice, Share share) {
        return Evidence.share(practice, "counted", share, Thresholds.MOST);
    }

    public static Reason gap(String practice) {
        return new Reason(practice, practice, null, Reason.GAP, List.of(), Map.of());
    }

    public static Reason subject(String practice, Fact... subjects) {
        return new Reason(practice, practice, null, SUBJECT, List.of(subjects), Map.of(SUBJECT, subjects[0].label()));
    }

    public static Sign sign(String practice, Evidence evidence) {
        return new Sign(practice, practice, says(evidence), false, List.of(practice), "", List.of(), Map.of());
    }

    private static Ternary says(Evidence evidence) {
        if (evidence.levels().gap()) {
            return Ternary.YES;
        }
        return evidence.levels().inPlace() ? Ternary.NO : Ternary.UNKNOWN;
    }

    public static Found pattern(String practice) {
        return new Found(practice);
    }

    public static Contradiction contradiction(String one, String other) {
        return new Contradiction(one, List.of(one, other));
    }

    public static Point unopposed(String practice) {
        return new Point(practice, "unopposed", 1);
    }

    public static Point size(String practice, Number subjects) {
        return new Point(practice, "size", subjects.intValue());
    }

    /** The kinds of conclusions. */
    static final int KINDS = 8;

    /** Which kind of conclusion something is. */
    static String kind(Object conclusion) {
        if (conclusion instanceof Reason reason) {
            return reason.code();
        }
        return conclusion instanceof Point point
                ? point.term()
                : conclusion.getClass().getSimpleName();
    }

    /** What is written of a conclusion: its kind, and what it is of. */
    static Map<String, String> line(Object conclusion) {
        return Map.of("kind", kind(conclusion), "of", of(conclusion));
    }

    private static String of(Object conclusion) {
        if (conclusion instanceof Evidence evidence) {
            return evidence.practice();
        } else if (conclusion instanceof Sign sign) {
            return sign.practices().get(0);
        } else if (conclusion instanceof Reason reason) {
            return reason.recommendation() + " "
                    + String.join(" ", reason.values().values());
        } else if (conclusion instanceof Contradiction contradiction) {
            return contradiction.id();
        } else if (conclusion instanceof Point point) {
            return point.recommendation() + " " + point.number();
        }
        return ((Found) conclusion).pattern();
    }

    /** Whether something in a session was concluded and not given. */
    public static boolean concluded(Object fact) {
        return Stream.of(Evidence.class, Reason.class, Sign.class, Found.class, Contradiction.class, Point.class)
                .anyMatch(type -> type.isInstance(fact));
    }

    /** Whether a reason is one of a particular entry. */
    public static boolean ofSubject(Reason reason) {
        return reason.code().equals(SUBJECT);
    }
}
