package org.leadershipadvisor.inference;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;
import org.leadershipadvisor.framework.Framework;
import org.leadershipadvisor.profile.Profile;

/** Counts what the engine has to do with for one profile: the facts given to it, and those concluded. */
public final class FactCount {

    private FactCount() {}

    /** All facts in the session when the last rule has fired. */
    public static long of(Profile profile) {
        Framework framework = Framework.builtIn();
        LocalDate day = profile.assessedOn();
        AtomicLong facts = new AtomicLong();
        InferenceEngine.withBuiltInRules(framework)
                .conclude(
                        Facts.of(profile, day),
                        new Answers(framework, profile, day),
                        List.of(new DefaultAgendaEventListener() {
                            @Override
                            public void afterMatchFired(AfterMatchFiredEvent event) {
                                facts.set(((KieSession) event.getKieRuntime()).getFactCount());
                            }
                        }));
        return facts.get();
    }
}
