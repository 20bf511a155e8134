package org.leadershipadvisor.portfolio.madeup;

import java.util.HashMap;
import java.util.Map;
import org.leadershipadvisor.framework.Framework;
import org.leadershipadvisor.framework.Topic;

/**
 * What lies behind all that a site says: how strong it is on the whole, and in each topic besides. So its answers and
 * registers go together, as they do in life, and still differ.
 */
record Traits(double whole, Map<String, Double> topics) {

    private static final double COMMON = 0.85;
    private static final double OWN = 0.5;

    static Traits of(Framework framework, Draws draws) {
        double whole = draws.normal();
        Map<String, Double> topics = new HashMap<>();
        for (Topic topic : framework.topics()) {
            topics.put(topic.id(), COMMON * whole + OWN * draws.normal());
        }
        return new Traits(whole, topics);
    }

    /** How strong it is in a topic: 0 is the mean, 1 a deviation above. */
    double in(String topic) {
        return topics.getOrDefault(topic, whole);
    }
}
