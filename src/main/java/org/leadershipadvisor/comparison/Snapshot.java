package org.leadershipadvisor.comparison;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.leadershipadvisor.advice.Advice;
import org.leadershipadvisor.advice.Brief;

/**
 * Advice as it is compared: without its words, and as many of the words as are at hand.
 *
 * @param brief the advice
 * @param words by id, the titles of recommendations and patterns and the statements of practices; those that are
 *     missing are taken from the framework
 */
public record Snapshot(Brief brief, Map<String, String> words) {

    public Snapshot {
        words = Map.copyOf(words);
    }

    /** Advice as it is compared. */
    public static Snapshot of(Advice advice) {
        Map<String, String> words = new HashMap<>();
        advice.recommendations().forEach(one -> words.put(one.id(), one.title()));
        advice.patterns().forEach(one -> words.put(one.id(), one.title()));
        advice.standings().forEach(one -> words.put(one.practice(), one.statement()));
        return new Snapshot(Brief.of(advice), words);
    }

    /** The same without some practices, what is advised on them and what is asked of them. */
    public Snapshot without(Predicate<String> practices) {
        Brief of = brief;
        return new Snapshot(
                new Brief(
                        of.schemaVersion(),
                        of.tool(),
                        of.organization(),
                        of.assessedOn(),
                        of.asOf(),
                        of.inputHash(),
                        of.coverage(),
                        of.leveragePoints(),
                        of.components(),
                        rest(of.standings(), one -> practices.test(one.practice())),
                        of.patterns(),
                        of.contradictions(),
                        rest(of.recommendations(), one -> one.practice() != null && practices.test(one.practice())),
                        rest(of.questions(), one -> practices.test(one.practice()))),
                words);
    }

    private static <T> List<T> rest(List<T> things, Predicate<T> without) {
        return things.stream().filter(without.negate()).toList();
    }
}
