package org.leadershipadvisor.authoring;

import java.util.List;
import java.util.stream.Collectors;

/** A folder that holds no valid rules; carries every problem, not just the first. */
public final class InvalidRulesException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<RuleProblem> problems;

    InvalidRulesException(List<RuleProblem> problems) {
        super(problems.stream().map(RuleProblem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** Every problem, by file and line. */
    public List<RuleProblem> problems() {
        return problems;
    }
}
