package org.leadershipadvisor.spark;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.leadershipadvisor.report.JsonLines;

/**
 * How to advise sites; travels to every executor.
 *
 * @param full whether results hold all of the advice, with its words; else what many sites are compared by
 * @param asOf the day that counts as today; null for the day of each profile
 */
public record SiteOptions(boolean full, @Nullable LocalDate asOf) implements Serializable {

    JsonLines report() {
        return full ? JsonLines.full() : JsonLines.brief();
    }
}
