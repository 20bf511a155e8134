package org.leadershipadvisor.inference;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.kie.api.KieBase;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.AgendaEventListener;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.ClassObjectFilter;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionsPool;
import org.leadershipadvisor.framework.Framework;
import org.leadershipadvisor.profile.Fact;
import org.leadershipadvisor.profile.Profile;

/**
 * Draws conclusions from profiles. Thread-safe: the rules are shared, and a session serves one profile at a time. Sessions
 * are kept for the next profile; there are as many as were ever in use at once, and they go when the engine goes.
 */
public final class InferenceEngine {

    /** More firings than any profile of the largest size needs; reaching it means that rules loop. */
    private static final int FIRING_LIMIT = 1_000_000;

    /** More are made as more are asked for. */
    private static final int FIRST_SESSIONS = 1;

    private final Framework framework;
    private final KieBase rules;
    private final KieSessionsPool sessions;
    private final boolean confidential;

    private InferenceEngine(Framework framework, KieBase rules, KieSessionsPool sessions, boolean confidential) {
        this.framework = framework;
        this.rules = rules;
        this.sessions = sessions;
        this.confidential = confidential;
    }

    /** An engine with the rules that come with this library. */
    public static InferenceEngine withBuiltInRules(Framework framework) {
        return with(framework, RuleBase.load());
    }

    static InferenceEngine with(Framework framework, KieBase rules) {
        return new InferenceEngine(framework, rules, rules.newKieSessionsPool(FIRST_SESSIONS), false);
    }

    /** The same engine, which also concludes on a leader's own topics. */
    public InferenceEngine withConfidentialTopics() {
        return new InferenceEngine(framework, rules, sessions, true);
    }

    /** Whether it also concludes on a leader's own topics. */
    public boolean confidential() {
        return confidential;
    }

    /** The names of all rules, sorted. */
    public List<String> ruleNames() {
        return rules.getKiePackages().stream()
                .flatMap(rulePackage -> rulePackage.getRules().stream())
                .map(rule -> rule.getName())
                .sorted()
                .toList();
    }

    /** Concludes all that the rules know of a profile on a day. */
    public Conclusions conclude(Profile profile, LocalDate asOf) {
        return conclude(Facts.of(profile, asOf), new Answers(framework, profile, asOf), List.of());
    }

    /**
     * Concludes all that the rules know of a profile on a day.
     *
     * @param fired is told the name of every rule that fires, as often as it fires
     */
    public Conclusions conclude(Profile profile, LocalDate asOf, Consumer<String> fired) {
        AgendaEventListener listener = new DefaultAgendaEventListener() {
            @Override
            public void afterMatchFired(AfterMatchFiredEvent event) {
                fired.accept(event.getMatch().getRule().getName());
            }
        };
        return conclude(Facts.of(profile, asOf), new Answers(framework, profile, asOf), List.of(listener));
    }

    /** Concludes from facts in the order given. */
    Conclusions conclude(List<Object> facts, Answers answers, List<AgendaEventListener> listeners) {
        KieSession session = sessions.newKieSession();
        try {
            listeners.forEach(session::addEventListener);
            return conclude(session, facts, answers);
        } finally {
            session.dispose();
        }
    }

    private Conclusions conclude(KieSession session, List<Object> facts, Answers answers) {
        fire(session, facts);
        Map<String, Standing> standings =
                Standings.of(framework, answers, found(session, Evidence.class), confidential);
        GroupSpreads.of(framework, standings).forEach(session::insert);
        Mean.all(framework, standings).forEach(session::insert);
        session.insert(Claims.of(standings.values(), framework.prerequisites()));
        fire(session, standings.values());
        List<Contradiction> contradictions =
                sorted(session, Contradiction.class, Comparator.comparing(Contradiction::id));
        List<PatternFinding> patterns = Patterns.of(framework, found(session, Sign.class), contradictions);
        fire(session, patterns);
        List<Reason> reasons = sorted(
                session,
                Reason.class,
                Comparator.comparing(Reason::recommendation)
                        .thenComparing(Reason::code)
                        .thenComparing(reason -> String.valueOf(reason.pattern()))
                        .thenComparing(reason -> reason.subjects().stream()
                                .map(Fact::path)
                                .toList()
                                .toString()));
        List<Candidate> candidates = new Candidates(framework, standings, patterns).of(reasons);
        fire(session, candidates);
        return new Conclusions(
                standings,
                contradictions,
                patterns,
                reasons,
                candidates,
                sorted(
                        session,
                        Point.class,
                        Comparator.comparing(Point::recommendation).thenComparing(Point::term)));
    }

    private static void fire(KieSession session, Collection<?> facts) {
        facts.forEach(session::insert);
        if (session.fireAllRules(FIRING_LIMIT) == FIRING_LIMIT) {
            throw new IllegalStateException("The rules loop: they fired " + FIRING_LIMIT + " times");
        }
    }

    private static <T> List<T> sorted(KieSession session, Class<T> type, Comparator<T> order) {
        return found(session, type).stream().sorted(order).toList();
    }

    private static <T> List<T> found(KieSession session, Class<T> type) {
        return session.getObjects(new ClassObjectFilter(type)).stream()
                .map(type::cast)
                .collect(Collectors.toList());
    }
}
