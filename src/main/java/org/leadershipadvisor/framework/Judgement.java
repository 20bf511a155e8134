package org.leadershipadvisor.framework;

import java.util.List;
import java.util.Map;

/**
 * A file of {@code rules/judgement}: sentences for conclusions that no single topic owns.
 *
 * @param id its file's name
 * @param title how it is headed
 * @param contradictions by id, what two statements cannot both hold and how to settle it
 * @param sentences by code, how a conclusion reads
 * @param rules the rules of its DRL file, in order
 */
public record Judgement(
        String id,
        String title,
        Map<String, ContradictionText> contradictions,
        Map<String, String> sentences,
        List<RuleEntry> rules) {

    /**
     * The words of a contradiction.
     *
     * @param title what cannot be, one sentence without its full stop
     * @param settle what to do to find out which side is right
     */
    public record ContradictionText(String title, String settle) {}
}
