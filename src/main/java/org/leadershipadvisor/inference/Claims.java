package org.leadershipadvisor.inference;

import java.util.Collection;
import java.util.function.Predicate;
import org.leadershipadvisor.profile.Ternary;

/**
 * How much of what is said to be in place is shown by anything.
 *
 * @param inPlace practices surely in place
 * @param claimed how many of them are said only
 * @param unsure practices somebody is unsure of, which may be in place and shown
 */
public record Claims(int inPlace, int claimed, int unsure) {

    static Claims of(Collection<Standing> standings) {
        return new Claims(
                count(standings, Claims::inPlace),
                count(standings, standing -> inPlace(standing) && standing.claimed()),
                count(standings, standing -> standing.unsure() && standing.doubt()));
    }

    private static boolean inPlace(Standing standing) {
        return standing.inPlace() && !standing.composite();
    }

    private static int count(Collection<Standing> standings, Predicate<Standing> which) {
        return (int) standings.stream().filter(which).count();
    }

    /** Whether more than half of at least so many practices said to be in place are shown by nothing. */
    public Ternary mostly(int fewest) {
        boolean few = inPlace < fewest;
        if (!few && 2 * claimed > inPlace + unsure) {
            return Ternary.YES;
        }
        return unsure > 0 && 2 * (claimed + unsure) > inPlace + unsure ? Ternary.UNKNOWN : Ternary.NO;
    }
}
