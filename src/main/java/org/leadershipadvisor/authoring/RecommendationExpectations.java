package org.leadershipadvisor.authoring;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.leadershipadvisor.advice.Priority;
import org.leadershipadvisor.advice.Recommendation;
import org.leadershipadvisor.framework.Action;
import org.leadershipadvisor.framework.Framework;
import org.leadershipadvisor.framework.Names;

/** What a case expects of recommendations, held against what follows. */
final class RecommendationExpectations {

    private final RuleCase rules;
    private final Framework framework;

    RecommendationExpectations(RuleCase rules, Framework framework) {
        this.rules = rules;
        this.framework = framework;
    }

    private Place place(String key) {
        return rules.place().child(key);
    }

    void check(List<Recommendation> advised) {
        Map<String, Recommendation> byId = advised.stream().collect(Collectors.toMap(Recommendation::id, one -> one));
        place("recommends").entries().forEach(expected -> recommended(expected, byId));
        place("not")
                .entries()
                .filter(this::known)
                .filter(one -> byId.containsKey(one.text()))
                .forEach(one -> rules.complain(one, one.text() + " among the recommendations", "no " + one.text()));
        each("status", byId, one -> Names.of(one.status()));
        each("wave", byId, one -> Names.of(one.wave()));
        place("points")
                .fields()
                .forEach(expected -> find(
                        expected,
                        expected.name(),
                        byId,
                        one -> rules.equal(
                                expected,
                                "the points of " + one.id(),
                                points(one).toString(),
                                points(expected))));
    }

    private void recommended(Place expected, Map<String, Recommendation> byId) {
        String[] parts = expected.text().split(": ", 2);
        find(expected, parts[0], byId, one -> {
            if (parts.length == 2) {
                rules.equal(expected, "the subjects of " + one.id(), subjects(one), parts[1]);
            }
        });
    }

    private static String subjects(Recommendation one) {
        return one.subjects().isEmpty() ? "none" : String.join(", ", one.subjects());
    }

    private void each(String key, Map<String, Recommendation> byId, Function<Recommendation, String> what) {
        place(key)
                .fields()
                .forEach(expected -> find(
                        expected,
                        expected.name(),
                        byId,
                        one -> rules.equal(
                                expected, "the " + key + " of " + one.id(), what.apply(one), expected.text())));
    }

    private interface Looking {
        void at(Recommendation one);
    }

    private void find(Place expected, String id, Map<String, Recommendation> byId, Looking looking) {
        Recommendation one = byId.get(id);
        if (one != null) {
            looking.at(one);
        } else if (known(expected, id)) {
            rules.complain(expected, "no " + id + " among the recommendations", id);
        }
    }

    private boolean known(Place id) {
        return known(id, id.text());
    }

    private boolean known(Place place, String id) {
        boolean known = framework.findAction(id).isPresent();
        if (!known) {
            place.complainOfName(
                    id,
                    "a recommendation: ",
                    framework.actions().stream().map(Action::id).toList());
        }
        return known;
    }

    private static Map<String, Integer> points(Recommendation one) {
        return one.priority().points().stream()
                .collect(Collectors.toMap(
                        Priority.PriorityPoint::code, Priority.PriorityPoint::number, Integer::sum, TreeMap::new));
    }

    private static String points(Place expected) {
        Map<String, JsonNode> points = new TreeMap<>();
        expected.node().properties().forEach(point -> points.put(point.getKey(), point.getValue()));
        return points.toString();
    }
}
