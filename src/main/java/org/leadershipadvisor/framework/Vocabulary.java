package org.leadershipadvisor.framework;

import java.util.List;
import java.util.Map;

/**
 * All words as they stand in the one resource made of the files under {@code rules/}.
 *
 * @param leveragePoints the seven, in order
 * @param components how each component is called
 * @param levels how the five levels are called, from absent to exemplary
 * @param sentences by code, how conclusions that Java draws read
 * @param roles by role, by setting, the word for it; the setting {@code default} serves where none is named
 * @param topics all topics, in the framework's order
 * @param judgements the files of {@code rules/judgement}
 * @param hash of all files under {@code rules/}, in hexadecimal
 * @param version the version of this library
 */
record Vocabulary(
        List<LeveragePoint> leveragePoints,
        Map<Component, String> components,
        List<String> levels,
        Map<String, String> sentences,
        Map<String, Map<String, String>> roles,
        List<Topic> topics,
        List<Judgement> judgements,
        String hash,
        String version) {}
