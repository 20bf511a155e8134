package org.leadershipadvisor.portfolio.batch;

/** Watches a batch. Called by the thread that runs it, after every input. */
public interface BatchProgress {

    /** Watches nothing. */
    BatchProgress NONE = new BatchProgress() {
        @Override
        public void begin(long bytes) {
            // Nobody watches.
        }

        @Override
        public void at(long done, long refused, long bytes) {
            // Nobody watches.
        }
    };

    /**
     * The run begins or goes on.
     *
     * @param bytes the bytes of all inputs; 0 where nobody knows
     */
    void begin(long bytes);

    /**
     * The run has come so far.
     *
     * @param done inputs dealt with, those of a run that was cut off included
     * @param refused those among them that were refused
     * @param bytes bytes read
     */
    void at(long done, long refused, long bytes);
}
