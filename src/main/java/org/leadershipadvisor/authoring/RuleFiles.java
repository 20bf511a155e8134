package org.leadershipadvisor.authoring;

import java.nio.file.Path;
import java.util.List;

/**
 * The three files of a topic.
 *
 * @param folder the folder of {@code rules/} it counts to
 * @param stem its path without ending
 */
record RuleFiles(String folder, Path stem) {

    static final String WORDS = ".yaml";
    static final String CONDITIONS = ".drl";
    static final String PROOF = ".cases.yaml";

    /** All endings, so that none is mistaken for a longer one. */
    static final List<String> ENDINGS = List.of(PROOF, WORDS, CONDITIONS);

    /** The topic's id: the files' name without its leading number. */
    String id() {
        return id(stem);
    }

    static String id(Path stem) {
        return stem.getFileName().toString().replaceFirst("^[0-9]+-", "");
    }

    Path words() {
        return with(WORDS);
    }

    Path conditions() {
        return with(CONDITIONS);
    }

    Path proof() {
        return with(PROOF);
    }

    Path with(String ending) {
        return stem.resolveSibling(stem.getFileName() + ending);
    }

    /** The same files, counted to another folder. */
    RuleFiles in(String other) {
        return new RuleFiles(other, stem);
    }
}
