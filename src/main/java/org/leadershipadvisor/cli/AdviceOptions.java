package org.leadershipadvisor.cli;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.leadershipadvisor.LeadershipAdvisor;
import org.leadershipadvisor.profile.Profile;
import picocli.CommandLine.Option;

/** What every advice can be asked for. */
final class AdviceOptions {

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "The day that counts as today, as year-month-day; by default the profile's assessedOn")
    private @Nullable LocalDate asOf;

    @Option(names = "--confidential", description = "Also speak of a leader's own topics, such as the personal vision")
    private boolean confidential;

    /** The advisor that speaks of what is asked for. */
    LeadershipAdvisor of(LeadershipAdvisor advisor) {
        return confidential ? advisor.withConfidentialTopics() : advisor;
    }

    /** The day that counts as today. */
    LocalDate day(Profile profile) {
        return asOf == null ? profile.assessedOn() : asOf;
    }
}
