package org.leadershipadvisor.cli;

/** What the process says when it ends. */
final class ExitCode {

    /** Done. */
    static final int OK = 0;
    /** A mistake in this program. */
    static final int INTERNAL = 1;
    /** A mistake in the command. */
    static final int USAGE = 2;
    /** A mistake in a profile or in rules. */
    static final int INVALID_INPUT = 3;
    /** A {@code --fail-on} gate matched. */
    static final int GATE = 4;
    /** Some inputs of a batch were refused, and the others are done. */
    static final int SOME_REFUSED = 5;

    private ExitCode() {}
}
