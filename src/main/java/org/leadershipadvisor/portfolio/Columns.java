package org.leadershipadvisor.portfolio;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.leadershipadvisor.advice.Brief;
import org.leadershipadvisor.framework.Framework;

/** The practices of a portfolio while its sites are read: each gets a number when it is first met. */
final class Columns {

    private final Framework framework;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> practices = new ArrayList<>();
    private final Set<String> composites = new HashSet<>();

    Columns(Framework framework) {
        this.framework = framework;
    }

    /** The states of a site, by number; what is a leader's own stays out. */
    String read(List<Brief.Standing> standings) {
        char[] states = new char[practices.size() + standings.size()];
        Arrays.fill(states, State.NOT_APPLICABLE.letter());
        for (Brief.Standing one : standings) {
            if (framework
                    .findPractice(one.practice())
                    .filter(framework::confidential)
                    .isEmpty()) {
                states[number(one)] = State.of(one).letter();
            }
        }
        return new String(states, 0, practices.size());
    }

    private int number(Brief.Standing standing) {
        return numbers.computeIfAbsent(standing.practice(), practice -> {
            practices.add(practice);
            if (standing.composite()) {
                composites.add(practice);
            }
            return practices.size() - 1;
        });
    }

    /** All practices in the framework's order, those it does not know last. */
    List<String> inOrder() {
        return practices.stream()
                .sorted(Comparator.comparingInt(framework::order).thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    boolean composite(String practice) {
        return composites.contains(practice);
    }

    /** From states by number to states in a given order of practices. */
    String arranged(String states, List<String> order) {
        StringBuilder arranged = new StringBuilder(order.size());
        IntStream.range(0, order.size())
                .map(place -> numbers.getOrDefault(order.get(place), Integer.MAX_VALUE))
                .forEach(number -> arranged.append(
                        number < states.length() ? states.charAt(number) : State.NOT_APPLICABLE.letter()));
        return arranged.toString();
    }
}
