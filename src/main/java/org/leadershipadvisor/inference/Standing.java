package org.leadershipadvisor.inference;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leadershipadvisor.framework.Interval;
import org.leadershipadvisor.profile.Ternary;

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
 * @param partMissing whether one of its parts is surely not in place
 * @param partUnsure whether somebody is unsure of one of its parts
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
        boolean partMissing,
        boolean partUnsure) {

    /** Surely not in place. */
    public boolean gap() {
        return levels.gap();
    }

    /** Perhaps in place, perhaps not. */
    public boolean doubt() {
        return levels.doubt();
    }

    /** Whether it is not in place. */
    public Ternary missing() {
        return atMost(Interval.PROGRESS);
    }

    /** Whether it is in place. */
    public Ternary present() {
        return atLeast(Interval.IN_PLACE);
    }

    /** Whether it stands at a level or below. */
    public Ternary atMost(int level) {
        return levels.high() <= level ? Ternary.YES : levels.low() > level ? Ternary.NO : Ternary.UNKNOWN;
    }

    /** Whether it stands at a level or above. */
    public Ternary atLeast(int level) {
        return levels.low() >= level ? Ternary.YES : levels.high() < level ? Ternary.NO : Ternary.UNKNOWN;
    }

    /** Whether what backs the agreed answer is a prize, a certificate or a count of activity. */
    public Ternary backedByShow() {
        return said == null || said.answer() == null
                ? Ternary.NO
                : said.answer().backedByShow();
    }

    /** Surely in place. */
    public boolean inPlace() {
        return levels.inPlace();
    }

    /** Whether somebody said outright that they do not know. */
    public boolean unsure() {
        return said != null && said.unsure();
    }

    /** Whether one of its parts comes first: it is surely not in place, or somebody is unsure of it. */
    public boolean partsFirst() {
        return partMissing || partUnsure;
    }

    /** Whether it would stand elsewhere if somebody who is unsure of it, or of a part of it, were sure. */
    public boolean open() {
        return unsure() || partUnsure;
    }

    /** Surely no more than a beginning. */
    public boolean scarce() {
        return levels.high() <= Interval.BEGINNING;
    }

    /** Said to be in place, with nothing to back it. */
    public boolean saidOnly() {
        return onItsWord() && (said == null || !said.shown());
    }

    /** Said to be in place and not shown: with nothing to back it, or with what does not show the practice. */
    public boolean claimed() {
        return saidOnly() || (onItsWord() && backedByShow() == Ternary.YES);
    }

    private boolean onItsWord() {
        return inPlace() && !measured.inPlace();
    }
}
