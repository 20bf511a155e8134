package org.leadershipadvisor.advice;

import java.util.Optional;
import org.leadershipadvisor.framework.Action;
import org.leadershipadvisor.framework.Framework;
import org.leadershipadvisor.framework.Practice;
import org.leadershipadvisor.inference.Standing;

/** The verdict on a practice, a recommendation or a pattern, given all that follows from a profile. */
record Verdicts(Framework framework, boolean confidential) {

    Verdict practice(String id, View view) {
        Standing standing = view.standing(id);
        if (standing == null) {
            return speaksOf(framework.practice(id)) ? Verdict.NOT_APPLICABLE : Verdict.CONFIDENTIAL;
        } else if (standing.gap()) {
            return Verdict.GAP;
        }
        return standing.inPlace() ? Verdict.IN_PLACE : Verdict.UNKNOWN;
    }

    private boolean speaksOf(Practice practice) {
        return confidential || !framework.confidential(practice);
    }

    Verdict pattern(String id, View view) {
        return switch (view.patterns().finding(id).shows()) {
            case YES -> Verdict.THERE;
            case NO -> Verdict.ABSENT;
            case UNKNOWN -> Verdict.UNKNOWN;
        };
    }

    Verdict recommendation(String id, View view) {
        Optional<Recommendation> made = view.recommendation(id);
        return made.isPresent() ? made(made.get()) : notMade(framework.action(id), view);
    }

    private static Verdict made(Recommendation one) {
        if (one.status() == Status.HELD_BACK) {
            return Verdict.HELD_BACK;
        } else if (one.status() == Status.POSSIBLE) {
            return Verdict.POSSIBLE;
        }
        return one.wave() == Wave.NOW ? Verdict.ADVISED : Verdict.WAITING;
    }

    private Verdict notMade(Action action, View view) {
        if (action.practice() == null) {
            return pattern(String.valueOf(action.pattern()), view);
        }
        Verdict practice = practice(action.practice(), view);
        boolean remedy = framework.practice(action.practice()).remedy().equals(action.id());
        boolean noAnswer = practice == Verdict.NOT_APPLICABLE || practice == Verdict.CONFIDENTIAL;
        if (remedy || noAnswer) {
            return practice == Verdict.GAP ? Verdict.PARTS_FIRST : practice;
        }
        return Verdict.NOTHING_PARTICULAR;
    }

    /** Whether a practice no longer blocks. */
    static boolean begun(String practice, View now, View later) {
        Standing standing = later.standing(practice);
        return standing != null && !standing.scarce();
    }

    /** Whether a practice is in place. */
    static boolean inPlace(String practice, View now, View later) {
        Standing standing = later.standing(practice);
        return standing != null && standing.inPlace();
    }

    /** Whether a practice that was in place is no longer, or one that was missing is in place. */
    static boolean elsewhere(String practice, View now, View later) {
        Standing before = now.standing(practice);
        Standing after = later.standing(practice);
        return before != null && after != null && before.inPlace() != after.inPlace();
    }
}
