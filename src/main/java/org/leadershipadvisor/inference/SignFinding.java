package org.leadershipadvisor.inference;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.leadershipadvisor.framework.Pattern;
import org.leadershipadvisor.profile.Ternary;

/**
 * Whether one of a pattern's signs shows.
 *
 * @param sign its name
 * @param needed whether the pattern is never there without it
 * @param says yes where anything shows it, no where all that was looked at speaks against it or does not apply, else
 *     unknown
 * @param open whether it would show if what somebody is unsure of stood worst
 * @param firm whether something shows it that contradicts nothing
 * @param readings what practices and registers say of it; empty where none of its practices applies
 */
public record SignFinding(String sign, boolean needed, Ternary says, boolean open, boolean firm, List<Sign> readings) {

    static SignFinding of(String name, Pattern.Sign sign, List<Sign> found, Collection<String> contradicted) {
        List<Sign> readings = found.size() < 2
                ? List.copyOf(found)
                : found.stream().sorted(Comparator.comparing(Sign::key)).toList();
        Ternary says = readings.isEmpty() ? silence(sign) : Ternary.NO;
        boolean open = false;
        boolean firm = false;
        for (Sign reading : readings) {
            says = says.or(reading.says());
            open |= reading.open();
            firm |= reading.says() == Ternary.YES && Collections.disjoint(contradicted, reading.practices());
        }
        return new SignFinding(name, sign.needed(), says, open, firm, readings);
    }

    /** Registers that are silent leave a sign open that they could show; practices that do not apply show none. */
    private static Ternary silence(Pattern.Sign sign) {
        return sign.readings().isEmpty() ? Ternary.NO : Ternary.UNKNOWN;
    }

    /** What it says if all that somebody is unsure of stood worst. */
    Ternary worst() {
        return open ? Ternary.YES : says;
    }

    /** What it says if all that contradicts something were unknown. */
    Ternary undisputed() {
        return says == Ternary.YES && !firm ? Ternary.UNKNOWN : says;
    }
}
