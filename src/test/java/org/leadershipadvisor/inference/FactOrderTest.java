package org.leadershipadvisor.inference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.leadershipadvisor.SampleProfiles;
import org.leadershipadvisor.framework.Framework;
import org.leadershipadvisor.profile.Profile;

/** The same facts, put into the session in any order, lead to the same conclusions. */
class FactOrderTest {

    private static final InferenceEngine ENGINE = InferenceEngine.withBuiltInRules(Framework.builtIn());
    private static final int ORDERS = 5;

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void orderChangesNothing(long seed) {
        Profile profile = new SampleProfiles(seed).next();
        Conclusions expected = ENGINE.conclude(profile, SampleProfiles.TODAY);
        List<Object> facts = new ArrayList<>(Facts.of(profile, SampleProfiles.TODAY));
        Random random = new Random(seed);
        for (int order = 0; order < ORDERS; order++) {
            Collections.shuffle(facts, random);
            assertThat(ENGINE.conclude(facts, new Answers(profile, SampleProfiles.TODAY), List.of()))
                    .isEqualTo(expected);
        }
    }
}
