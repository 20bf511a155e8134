package org.leadershipadvisor.portfolio.batch;

/**
 * How far a run had come when all that it had written was on the disk.
 *
 * @param inputs how many inputs are dealt with
 * @param sum checksum over them
 * @param counts what became of them
 * @param results length of the results, in bytes
 * @param errors length of the refusals
 * @param sites length of the file of sites
 * @param sources length of the file of their sources
 */
record Checkpoint(long inputs, long sum, Counts counts, long results, long errors, long sites, long sources) {

    static final Checkpoint START = new Checkpoint(0, 0, Counts.NONE, 0, 0, 0, 0);
}
