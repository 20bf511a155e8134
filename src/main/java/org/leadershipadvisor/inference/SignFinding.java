package org.leadershipadvisor.inference;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.leadershipadvisor.profile.Ternary;

/**
 * Whether one of a pattern's signs shows.
 *
 * @param sign its name
 * @param needed whether the pattern is never there without it
 * @param says yes where anything shows it, no where nothing does or can, else unknown
 * @param open whether it would show if what somebody is unsure of stood worst
 * @param firm whether something shows it that contradicts nothing
 * @param readings what practices and registers say of it; empty where none of its practices applies
 */
public record SignFinding(String sign, boolean needed, Ternary says, boolean open, boolean firm, List<Sign> readings) {

    static SignFinding of(String sign, boolean needed, List<Sign> found, Collection<String> contradicted) {
        List<Sign> readings =
                found.stream().sorted(Comparator.comparing(Sign::key)).toList();
        return new SignFinding(
                sign,
                needed,
                readings.stream().map(Sign::says).reduce(Ternary.NO, Ternary::or),
                readings.stream().anyMatch(Sign::open),
                readings.stream()
                        .filter(reading -> reading.says() == Ternary.YES)
                        .anyMatch(reading -> reading.practices().stream().noneMatch(contradicted::contains)),
                readings);
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
