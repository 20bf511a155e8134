package org.leadershipadvisor.portfolio.batch;

/** A batch that cannot begin or go on, with a message for whoever started it. */
public final class BatchException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BatchException(String message) {
        super(message);
    }
}
