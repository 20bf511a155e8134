package org.leadershipadvisor.report;

/** A document that was to hold advice and does not; the message has file, line, what was found and what is allowed. */
public final class InvalidAdviceException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param line counted from 1; 0 where the problem has no line */
    public InvalidAdviceException(String file, int line, String found, String allowed) {
        super(file + (line == 0 ? "" : ":" + line) + ": found " + found + "; expected " + allowed);
    }
}
