package org.leadershipadvisor.portfolio.batch;

/** A line without its end. */
final class Line {
    private final long number;
    private final byte[] bytes;
    private final boolean whole;

    Line(long number, byte[] bytes, boolean whole) {
        this.number = number;
        this.bytes = bytes;
        this.whole = whole;
    }

    /** Its number, from 1. */
    long number() {
        return number;
    }

    byte[] bytes() {
        return bytes;
    }

    /** Whether it is no longer than the limit; else {@link #bytes()} is empty. */
    boolean whole() {
        return whole;
    }

    boolean blank() {
        for (byte b : bytes) {
            if (b > ' ' || b < 0) {
                return false;
            }
        }
        return whole;
    }
}
