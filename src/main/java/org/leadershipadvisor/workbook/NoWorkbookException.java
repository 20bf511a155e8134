package org.leadershipadvisor.workbook;

/** A file that is no workbook, or none that can be read. */
public final class NoWorkbookException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String found;
    private final String allowed;

    NoWorkbookException(String found, String allowed) {
        super("found " + found + "; expected " + allowed);
        this.found = found;
        this.allowed = allowed;
    }

    /** What was found. */
    public String found() {
        return found;
    }

    /** What is allowed. */
    public String allowed() {
        return allowed;
    }
}
