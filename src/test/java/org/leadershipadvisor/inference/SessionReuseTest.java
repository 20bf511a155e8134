package org.leadershipadvisor.inference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.leadershipadvisor.SampleProfiles;
import org.leadershipadvisor.framework.Framework;
import org.leadershipadvisor.profile.Profile;

/** A session that served one profile serves the next as if it were new. */
class SessionReuseTest {

    private static final int RULES_BEFORE_FAILURE = 40;
    private static final int TIMES = 4;

    private static InferenceEngine engine() {
        return InferenceEngine.withBuiltInRules(Framework.builtIn());
    }

    private static Conclusions conclude(InferenceEngine engine, Profile profile) {
        return engine.conclude(profile, SampleProfiles.TODAY);
    }

    private static List<Profile> profiles(int number) {
        return LongStream.range(0, number)
                .mapToObj(seed -> new SampleProfiles(seed).next())
                .toList();
    }

    @Test
    void nothingIsLeftOfAProfileBefore() {
        InferenceEngine used = engine();
        conclude(used, profiles(2).get(1));
        Profile profile = profiles(1).get(0);
        assertThat(conclude(used, profile)).isEqualTo(conclude(engine(), profile));
    }

    @Test
    void nothingIsLeftOfAFailure() {
        InferenceEngine used = engine();
        Profile profile = profiles(1).get(0);
        int[] fired = {0};
        assertThatThrownBy(() -> used.conclude(profile, SampleProfiles.TODAY, rule -> {
                    if (++fired[0] == RULES_BEFORE_FAILURE) {
                        throw new IllegalStateException(rule);
                    }
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(conclude(used, profile)).isEqualTo(conclude(engine(), profile));
        assertThat(fired[0]).isEqualTo(RULES_BEFORE_FAILURE);
    }

    @Test
    void manyThreadsConcludeWhatOneDoes() {
        InferenceEngine used = engine();
        List<Profile> profiles = profiles(8);
        List<Conclusions> alone =
                profiles.stream().map(profile -> conclude(used, profile)).toList();
        List<Conclusions> together = IntStream.range(0, TIMES * profiles.size())
                .parallel()
                .mapToObj(i -> conclude(used, profiles.get(i % profiles.size())))
                .toList();
        assertThat(together.subList(0, alone.size())).isEqualTo(alone);
        assertThat(together.subList(together.size() - alone.size(), together.size()))
                .isEqualTo(alone);
    }
}
