package org.leadershipadvisor.inference;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.leadershipadvisor.framework.Action;
import org.leadershipadvisor.framework.Framework;
import org.leadershipadvisor.framework.Pattern;
import org.leadershipadvisor.profile.Ternary;

/**
 * The conclusion on a pattern.
 *
 * @param pattern its id
 * @param alert whether it comes before the normal order
 * @param shows whether enough of its signs show
 * @param suspected whether it would show if what somebody is unsure of stood worst
 * @param firm whether it shows even without statements that contradict others
 * @param signs all its signs, in order
 * @param earns ids of the actions that answer it
 * @param raises ids of the practices and actions it makes more urgent
 * @param restsOn ids of the practices by which it shows
 * @param holdsBack ids of the practices and actions that had better wait
 */
public record PatternFinding(
        String pattern,
        boolean alert,
        Ternary shows,
        boolean suspected,
        boolean firm,
        List<SignFinding> signs,
        List<String> earns,
        Set<String> raises,
        Set<String> restsOn,
        Set<String> holdsBack) {

    static PatternFinding of(Pattern pattern, List<SignFinding> signs, Framework framework) {
        Ternary shows = shows(pattern.needs(), signs, SignFinding::says);
        return new PatternFinding(
                pattern.id(),
                pattern.alert(),
                shows,
                shows == Ternary.UNKNOWN && shows(pattern.needs(), signs, SignFinding::worst) == Ternary.YES,
                shows(pattern.needs(), signs, SignFinding::undisputed) == Ternary.YES,
                signs,
                pattern.earns(),
                framework.raisedBy(pattern),
                restsOn(signs),
                framework.heldBackBy(pattern));
    }

    private static Set<String> restsOn(List<SignFinding> signs) {
        return signs.stream()
                .flatMap(sign -> sign.readings().stream())
                .filter(reading -> reading.says() == Ternary.YES)
                .flatMap(reading -> reading.practices().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Enough signs, all needed ones among them. */
    private static Ternary shows(int needs, List<SignFinding> signs, Function<SignFinding, Ternary> says) {
        Ternary needed = Ternary.YES;
        int yes = 0;
        int possible = 0;
        for (SignFinding sign : signs) {
            Ternary one = says.apply(sign);
            needed = sign.needed() ? needed.and(one) : needed;
            yes += one == Ternary.YES ? 1 : 0;
            possible += one == Ternary.NO ? 0 : 1;
        }
        Ternary enough = yes >= needs ? Ternary.YES : possible < needs ? Ternary.NO : Ternary.UNKNOWN;
        return needed.and(enough);
    }

    /** Whether it is surely there. */
    public boolean there() {
        return shows == Ternary.YES;
    }

    /** Whether it speaks for an action or its practice. */
    public boolean speaksFor(Action action) {
        return names(action) || (action.practice() != null && raises.contains(action.practice()));
    }

    /** Whether it names an action itself, not only the practice that it brings about. */
    boolean names(Action action) {
        return earns.contains(action.id()) || raises.contains(action.id());
    }

    /** Whether an action comes before the normal order: it answers an alert, or mends what the alert shows by. */
    public boolean comesFirst(Action action) {
        boolean mends = action.practice() != null && restsOn.contains(action.practice());
        return alert && speaksFor(action) && (mends || names(action));
    }

    /** Whether it speaks against an action or its practice. */
    public boolean speaksAgainst(Action action) {
        return holdsBack.contains(action.id()) || (action.practice() != null && holdsBack.contains(action.practice()));
    }
}
