package org.leadershipadvisor.portfolio.batch;

/** What became of one input. */
public sealed interface SiteResult {

    /** It was advised. */
    final class Advised implements SiteResult {
        private final String site;
        private final byte[] report;

        Advised(String site, byte[] report) {
            this.site = site;
            this.report = report;
        }

        /** The id of the organisation. */
        public String site() {
            return site;
        }

        /** The report in its format: for JSON Lines one line in UTF-8 that ends in a line break. */
        public byte[] report() {
            return report.clone();
        }
    }

    /**
     * It was refused.
     *
     * @param refusal why
     */
    record Refused(Refusal refusal) implements SiteResult {}
}
