package org.leadershipadvisor.benchmark;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.leadershipadvisor.profile.Profile;

/**
 * The ways compared. All of them draw the same conclusions from the same facts, as new objects: the advisor's records,
 * made by {@link Draw}. What is compared is what it costs to find out which.
 *
 * <p>Comparable: time and bytes for a site, warm, from facts in memory to a list of conclusions. Not comparable: the
 * advisor's whole rules, which no other engine has ({@link SiteBenchmark} measures those alone); how easy rules are to
 * write, to explain or to change; and the work that Java must do in place of an engine that lacks something. Easy Rules
 * has neither joins nor negation nor accumulation, and Evrete only joins: the rest is Java here, and somebody has to
 * write it. Hand-written Java reads its questions from the same table, so code written out line by line could be
 * somewhat faster still. Drools takes its rules from text, which its executable model runs about as fast.
 */
public enum Engine {
    HAND_WRITTEN("hand-written Java", HandWritten::new),
    EASY_RULES("Easy Rules, its joins, negation and sums in Java", EasyRulesPeer::new),
    EVRETE("Evrete, its negation and sums in Java", EvretePeer::new),
    DROOLS_POOL("Drools, one knowledge base, sessions from a pool", DroolsPeer::sessionPool),
    DROOLS_CONTAINER("Drools, a container for each site", DroolsPeer::containerPerSite);

    final String label;
    private final Function<List<Question>, Peer> make;

    Engine(String label, Function<List<Question>, Peer> make) {
        this.label = label;
        this.make = make;
    }

    Peer over(List<Question> questions) {
        return make.apply(questions);
    }

    /** @throws IllegalStateException where one of them concludes something else, on any of the profiles */
    static void requireAgreement(List<Question> questions, List<Profile> profiles) {
        Peer reference = HAND_WRITTEN.over(questions);
        for (Engine engine : values()) {
            Peer peer = engine.over(questions);
            for (Profile profile : profiles) {
                List<Object> facts = Entries.facts(profile);
                requireSame(engine, reference.conclude(facts), peer.conclude(facts));
            }
        }
    }

    /** @throws IllegalStateException where some kind of conclusion is drawn of none of the profiles */
    static void requireAllKinds(List<Question> questions, List<Profile> profiles) {
        Peer reference = HAND_WRITTEN.over(questions);
        Set<String> kinds = new HashSet<>();
        for (Profile profile : profiles) {
            reference.conclude(Entries.facts(profile)).forEach(conclusion -> kinds.add(Draw.kind(conclusion)));
        }
        if (kinds.size() != Draw.KINDS) {
            throw new IllegalStateException("The profiles show too little of the rules: only " + kinds);
        }
    }

    private static void requireSame(Engine engine, Collection<Object> expected, Collection<Object> concluded) {
        Set<Object> missing = new HashSet<>(expected);
        missing.removeAll(concluded);
        Set<Object> surplus = new HashSet<>(concluded);
        surplus.removeAll(expected);
        if (!missing.isEmpty() || !surplus.isEmpty() || expected.size() != concluded.size()) {
            throw new IllegalStateException("The engines disagree, so nothing is measured: " + engine.label
                    + " concludes " + concluded.size() + " things and hand-written Java " + expected.size()
                    + ". It misses " + missing + " and adds " + surplus);
        }
    }
}
