package org.leadershipadvisor.portfolio.madeup;

/** How much made-up sites say. */
public enum SiteSize {
    /** Some thirty answers, hardly a register. */
    SMALL(0.2, 0),
    /** Most questions answered, registers of a few entries, raters at one site in three. */
    TYPICAL(0.75, 1),
    /** Nearly all answered, registers of dozens of entries, many raters at every other site. */
    LARGE(0.95, 4);

    private final double answered;
    private final int registers;

    SiteSize(double answered, int registers) {
        this.answered = answered;
        this.registers = registers;
    }

    double answered() {
        return answered;
    }

    int registers() {
        return registers;
    }
}
