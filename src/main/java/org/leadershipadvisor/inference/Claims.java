package org.leadershipadvisor.inference;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.leadershipadvisor.framework.Prerequisites;
import org.leadershipadvisor.profile.Ternary;

/**
 * How much of what is said to be in place is shown, and by what. Practices are named by id, those for which most others
 * wait first.
 *
 * @param inPlace how many practices are surely in place
 * @param claimed those of them that nothing backs
 * @param backed how many of them no register shows, but evidence that came with the answer
 * @param showpieces those of them whose evidence is a prize, a certificate or a count of activity
 * @param ofNoKind how many of them have evidence of which nobody said what kind it is
 * @param unsure practices somebody is unsure of, which may be in place and shown
 */
public record Claims(int inPlace, List<String> claimed, int backed, List<String> showpieces, int ofNoKind, int unsure) {

    private static final int FOREMOST = 3;

    static Claims of(Collection<Standing> standings, Prerequisites prerequisites) {
        List<Standing> foremostFirst = standings.stream()
                .filter(Claims::inPlace)
                .sorted(Comparator.comparingInt(standing -> -waiting(standing, prerequisites)))
                .toList();
        return new Claims(
                foremostFirst.size(),
                ids(foremostFirst, Standing::saidOnly),
                count(foremostFirst, Claims::backed),
                ids(foremostFirst, standing -> backed(standing) && standing.backedByShow() == Ternary.YES),
                count(foremostFirst, standing -> backed(standing) && standing.backedByShow() == Ternary.UNKNOWN),
                count(standings, standing -> standing.unsure() && standing.doubt() && !standing.composite()));
    }

    private static int waiting(Standing standing, Prerequisites prerequisites) {
        return prerequisites.waitingFor(standing.practice()).size();
    }

    private static boolean inPlace(Standing standing) {
        return standing.inPlace() && !standing.composite();
    }

    private static boolean backed(Standing standing) {
        return !standing.saidOnly() && !standing.measured().inPlace();
    }

    private static Stream<Standing> those(Collection<Standing> standings, Predicate<Standing> which) {
        return standings.stream().filter(which);
    }

    private static int count(Collection<Standing> standings, Predicate<Standing> which) {
        return (int) those(standings, which).count();
    }

    private static List<String> ids(List<Standing> standings, Predicate<Standing> which) {
        return those(standings, which).map(Standing::practice).toList();
    }

    /** The first few of those said only. */
    public List<String> foremost() {
        return claimed.stream().limit(FOREMOST).toList();
    }

    /** Whether more than half of at least so many practices said to be in place are shown by nothing. */
    public Ternary mostly(int fewest) {
        if (inPlace >= fewest && 2 * claimed.size() > inPlace + unsure) {
            return Ternary.YES;
        }
        boolean possible = inPlace + unsure >= fewest && 2 * (claimed.size() + unsure) > inPlace + unsure;
        return possible ? Ternary.UNKNOWN : Ternary.NO;
    }

    /**
     * Whether at least so many practices, and such a share of those backed by anything, are backed by show.
     *
     * @param share 0 to 1
     */
    public Ternary byShow(int fewest, double share) {
        if (showpieces.size() >= fewest && showpieces.size() >= share * (backed + unsure)) {
            return Ternary.YES;
        }
        int possible = showpieces.size() + ofNoKind + unsure;
        return possible >= fewest && possible >= share * (backed + unsure) ? Ternary.UNKNOWN : Ternary.NO;
    }
}
