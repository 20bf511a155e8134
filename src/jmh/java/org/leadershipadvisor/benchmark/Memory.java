package org.leadershipadvisor.benchmark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.leadershipadvisor.inference.Evidence;
import org.leadershipadvisor.inference.Sign;
import org.leadershipadvisor.profile.Aim;
import org.leadershipadvisor.profile.Fact;
import org.leadershipadvisor.profile.Project;
import org.leadershipadvisor.profile.Ternary;

/** What is known of one site, indexed as Java joins need it. */
final class Memory {

    private final Map<Entries, List<Fact>> counted;
    private final List<Object> conclusions = new ArrayList<>();
    private final Map<String, Evidence> evidence = new HashMap<>();
    private final Map<String, Ternary> signs = new HashMap<>();
    private final Map<String, Integer> subjects = new HashMap<>();
    private final Set<String> patterns = new HashSet<>();

    Memory(Map<Entries, List<Fact>> counted) {
        this.counted = counted;
    }

    List<Object> conclusions() {
        return conclusions;
    }

    void add(Object conclusion) {
        conclusions.add(conclusion);
    }

    boolean any(Question question) {
        return !entries(question.entries()).isEmpty();
    }

    void count(Question question) {
        Evidence found = Draw.counted(question.id(), question.share(entries(question.entries())));
        evidence.put(question.id(), found);
        add(found);
    }

    Evidence evidence(String id) {
        return evidence.get(id);
    }

    boolean gap(String id) {
        Evidence found = evidence.get(id);
        return found != null && found.levels().gap();
    }

    boolean inPlace(String id) {
        Evidence found = evidence.get(id);
        return found != null && found.levels().inPlace();
    }

    void sign(String id) {
        Sign sign = Draw.sign(id, evidence.get(id));
        signs.put(id, sign.says());
        add(sign);
    }

    boolean shows(String id) {
        return signs.get(id) == Ternary.YES;
    }

    boolean denied(String id) {
        return signs.get(id) == Ternary.NO;
    }

    void found(String id) {
        patterns.add(id);
        add(Draw.pattern(id));
    }

    boolean hasFound(String id) {
        return patterns.contains(id);
    }

    void subjects(Question question) {
        for (Fact fact : entries(question.entries())) {
            if (question.denied(fact)) {
                subject(question.id(), fact);
            }
        }
    }

    private void subject(String id, Fact fact) {
        if (fact instanceof Aim aim) {
            for (Fact project : entries(Entries.PROJECTS)) {
                if (aim.id().equals(((Project) project).aim().valueOrNull())) {
                    subject(id, aim, project);
                }
            }
        } else {
            subject(id, new Fact[] {fact});
        }
    }

    private void subject(String id, Fact... about) {
        subjects.merge(id, 1, Integer::sum);
        add(Draw.subject(id, about));
    }

    int subjectsOf(String id) {
        return subjects.getOrDefault(id, 0);
    }

    private List<Fact> entries(Entries of) {
        return counted.getOrDefault(of, List.of());
    }
}
