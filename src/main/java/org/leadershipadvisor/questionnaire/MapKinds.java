package org.leadershipadvisor.questionnaire;

import java.util.List;
import java.util.Optional;

/** What the value of an attribute is, where its cell alone cannot tell. */
final class MapKinds {

    static final String NUMBER = "number";
    static final String YES_OR_NO = "yes or no";
    static final List<String> WORDS = List.of("text", NUMBER, YES_OR_NO);

    private MapKinds() {}

    static Optional<Kind> kind(String word) {
        return switch (word) {
            case "text" -> Optional.of(Kind.TEXT);
            case NUMBER -> Optional.of(Kind.NUMBER);
            case YES_OR_NO -> Optional.of(Kind.YES_NO);
            default -> Optional.empty();
        };
    }
}
