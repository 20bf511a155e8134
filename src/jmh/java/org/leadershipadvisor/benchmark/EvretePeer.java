package org.leadershipadvisor.benchmark;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.evrete.api.ActivationMode;
import org.evrete.api.Knowledge;
import org.evrete.api.StatefulSession;
import org.leadershipadvisor.benchmark.EvreteRules.Absent;
import org.leadershipadvisor.benchmark.EvreteRules.Total;
import org.leadershipadvisor.inference.Reason;
import org.leadershipadvisor.inference.Sign;
import org.leadershipadvisor.profile.Fact;
import org.leadershipadvisor.profile.Ternary;

/**
 * The compared rules in Evrete. It joins, and has neither negation nor accumulation: Java counts before a firing, and
 * says between firings what is absent ({@link Absent}) and how much there is ({@link Total}).
 */
final class EvretePeer implements Peer {

    private final List<Question> questions;
    private final Knowledge knowledge;

    EvretePeer(List<Question> questions) {
        this.questions = questions;
        knowledge = EvreteRules.of(questions);
    }

    @Override
    public Collection<Object> conclude(List<Object> facts) {
        Map<Entries, List<Fact>> counted = Entries.counted(facts);
        List<Object> conclusions = evidence(counted);
        try (StatefulSession session = knowledge.newStatefulSession(ActivationMode.CONTINUOUS)) {
            session.set(EvreteRules.CONCLUSIONS, conclusions);
            session.insert(conclusions);
            counted.values().forEach(session::insert);
            session.fire();
            session.insert(totals(conclusions));
            session.insert(absent(
                    EvreteRules.DENIAL, names(conclusions, Sign.class, sign -> sign.says() == Ternary.NO, Sign::sign)));
            session.fire();
            session.insert(absent(EvreteRules.PATTERN, names(conclusions, Found.class, found -> true, Found::pattern)));
            session.fire();
        }
        return conclusions;
    }

    private List<Object> evidence(Map<Entries, List<Fact>> counted) {
        List<Object> evidence = new ArrayList<>();
        for (Question question : questions) {
            List<Fact> entries = counted.get(question.entries());
            if (entries != null) {
                evidence.add(Draw.counted(question.id(), question.share(entries)));
            }
        }
        return evidence;
    }

    private static List<Total> totals(List<Object> conclusions) {
        Map<String, Integer> subjects = new HashMap<>();
        for (Object conclusion : conclusions) {
            if (conclusion instanceof Reason reason && Draw.ofSubject(reason)) {
                subjects.merge(reason.recommendation(), 1, Integer::sum);
            }
        }
        List<Total> totals = new ArrayList<>();
        subjects.forEach((id, number) -> totals.add(new Total(id, number)));
        return totals;
    }

    private static <T> Set<String> names(
            List<Object> conclusions, Class<T> type, Predicate<T> which, Function<T, String> name) {
        Set<String> names = new HashSet<>();
        for (Object conclusion : conclusions) {
            if (type.isInstance(conclusion) && which.test(type.cast(conclusion))) {
                names.add(name.apply(type.cast(conclusion)));
            }
        }
        return names;
    }

    private List<Absent> absent(String what, Set<String> present) {
        List<Absent> absent = new ArrayList<>();
        for (Question question : questions) {
            if (!present.contains(question.id())) {
                absent.add(new Absent(what + question.id()));
            }
        }
        return absent;
    }
}
