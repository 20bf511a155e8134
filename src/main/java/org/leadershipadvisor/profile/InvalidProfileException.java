package org.leadershipadvisor.profile;

import java.util.List;
import java.util.stream.Collectors;

/** A document that is no valid profile; carries every problem, not just the first. */
public final class InvalidProfileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /** With every problem, in the document's order. */
    public InvalidProfileException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** With one problem of a document as a whole. */
    public static InvalidProfileException of(String file, String found, String allowed) {
        return at(file, Place.NONE, found, allowed);
    }

    static InvalidProfileException at(String file, Place place, String found, String allowed) {
        return new InvalidProfileException(List.of(Problem.at(place, file, "", found, allowed)));
    }

    /** Every problem, in the document's order. */
    public List<Problem> problems() {
        return problems;
    }
}
