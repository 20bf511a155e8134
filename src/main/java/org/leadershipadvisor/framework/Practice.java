package org.leadershipadvisor.framework;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something the framework asks for, true or not of an organisation.
 *
 * @param id {@code topic/name}, permanent
 * @param topic the id of its topic
 * @param statement what is true when it is in place, one sentence without its full stop
 * @param question what to ask people to find out
 * @param levels the five worded levels, from absent to exemplary
 * @param leveragePoints the points it counts towards, or, outside the leverage-point topics, lies underneath
 * @param components the framework components it scores for
 * @param force what it does to the will to change
 * @param requires ids of practices that must come first
 * @param follows ids of practices that had better come first; never a block
 * @param madeOf for a composite, ids of its parts; empty otherwise
 * @param madeOfForce for a composite of all asked practices of a force, that force
 * @param sameAs for an alias, the id of the practice it stands for
 * @param askedOf roles that can answer the question
 * @param measuredBy the fact that beats an opinion, with its unit
 * @param evidence by code, how a finding in the registers reads, with the finding's values in braces
 * @param remedy id of the action that answers a gap
 */
public record Practice(
        String id,
        String topic,
        String statement,
        String question,
        List<String> levels,
        List<Integer> leveragePoints,
        List<Component> components,
        Force force,
        List<String> requires,
        List<String> follows,
        List<String> madeOf,
        @Nullable Force madeOfForce,
        @Nullable String sameAs,
        List<String> askedOf,
        String measuredBy,
        Map<String, String> evidence,
        String remedy) {

    /** Whether it is concluded from its parts. */
    public boolean composite() {
        return !madeOf.isEmpty() || madeOfForce != null;
    }

    /** Whether it stands for another practice, and says nothing of its own. */
    public boolean alias() {
        return sameAs != null;
    }

    /** Whether it is asked for itself: neither concluded from parts nor standing for another. */
    public boolean asked() {
        return !composite() && !alias();
    }
}
