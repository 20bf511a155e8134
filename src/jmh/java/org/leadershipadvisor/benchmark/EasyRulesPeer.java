package org.leadershipadvisor.benchmark;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;

/**
 * The compared rules in Easy Rules. It has conditions, actions and priorities, and no joins, negation or accumulation:
 * these are Java, over a {@link Memory} that it holds as its one fact.
 */
final class EasyRulesPeer implements Peer {

    private static final String MEMORY = "memory";

    private final List<Question> questions;
    private final Rules rules = new Rules();
    private final RulesEngine engine = new DefaultRulesEngine();

    EasyRulesPeer(List<Question> questions) {
        this.questions = questions;
        for (int i = 0; i < questions.size(); i++) {
            standing(questions.get(i));
            judgement(i);
            points(id(i), id(i - i % 2));
        }
    }

    private String id(int index) {
        return questions.get(index % questions.size()).id();
    }

    private void standing(Question question) {
        String id = question.id();
        rule(1, "counted " + id, memory -> memory.any(question), memory -> memory.count(question));
        rule(2, "gap " + id, memory -> memory.gap(id), memory -> memory.add(Draw.gap(id)));
        rule(2, "sign " + id, memory -> memory.evidence(id) != null, memory -> memory.sign(id));
        rule(2, "subject " + id, memory -> memory.gap(id), memory -> memory.subjects(question));
    }

    private void judgement(int i) {
        String id = id(i);
        String next = id(i + 1);
        String third = id(i + 2);
        if (i % 2 == 0) {
            rule(
                    3,
                    "pattern " + id,
                    memory -> memory.shows(id) && memory.shows(next) && !memory.denied(third),
                    memory -> memory.found(id));
        } else {
            rule(
                    3,
                    "contradiction " + id,
                    memory -> memory.inPlace(id) && memory.gap(next),
                    memory -> memory.add(Draw.contradiction(id, next)));
        }
    }

    private void points(String id, String pattern) {
        rule(
                4,
                "unopposed " + id,
                memory -> memory.gap(id) && !memory.hasFound(pattern),
                memory -> memory.add(Draw.unopposed(id)));
        rule(
                4,
                "size " + id,
                memory -> memory.subjectsOf(id) > 0,
                memory -> memory.add(Draw.size(id, memory.subjectsOf(id))));
    }

    private void rule(int layer, String name, Predicate<Memory> when, Consumer<Memory> then) {
        rules.register(new RuleBuilder()
                .name(name)
                .priority(layer)
                .when(facts -> when.test(facts.get(MEMORY)))
                .then(facts -> then.accept(facts.get(MEMORY)))
                .build());
    }

    @Override
    public Collection<Object> conclude(List<Object> facts) {
        Memory memory = new Memory(Entries.counted(facts));
        Facts working = new Facts();
        working.put(MEMORY, memory);
        engine.fire(rules, working);
        return memory.conclusions();
    }
}
