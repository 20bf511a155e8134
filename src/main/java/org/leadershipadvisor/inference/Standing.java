package org.leadershipadvisor.inference;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leadershipadvisor.framework.Interval;

/**
 * The conclusion on a practice. A practice that is not applicable has none.
 *
 * @param practice the practice's id
 * @param remedy id of the action that answers a gap
 * @param levels the levels that what was said and measured leaves possible
 * @param said what was said, if anything
 * @param evidence what was measured, by code
 * @param measured the levels that the evidence leaves possible
 * @param difference whether what was said and what was measured cannot both be right
 * @param stalled whether it has stood still below its place for too long
 * @param composite whether it is concluded from parts
 * @param partsFirst whether one of its parts comes first: it is surely not in place, or somebody is unsure of it
 */
public record Standing(
        String practice,
        String remedy,
        Interval levels,
        @Nullable Said said,
        List<Evidence> evidence,
        Interval measured,
        boolean difference,
        boolean stalled,
        boolean composite,
        boolean partsFirst) {

    /** Surely not in place. */
    public boolean gap() {
        return levels.gap();
    }

    /** Perhaps in place, perhaps not. */
    public boolean doubt() {
        return levels.doubt();
    }

    /** Surely in place. */
    public boolean inPlace() {
        return levels.inPlace();
    }

    /** Whether somebody said outright that they do not know. */
    public boolean unsure() {
        return said != null && said.unsure();
    }

    /** Surely no more than a beginning. */
    public boolean scarce() {
        return levels.high() <= Interval.BEGINNING;
    }

    /** Said to be in place, shown by nothing. */
    public boolean claimed() {
        return inPlace() && !measured.inPlace() && (said == null || !said.shown());
    }
}
