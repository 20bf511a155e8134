package org.leadershipadvisor.spark;

import java.nio.charset.StandardCharsets;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.leadershipadvisor.LeadershipAdvisor;
import org.leadershipadvisor.portfolio.batch.SiteAdvisor;
import org.leadershipadvisor.portfolio.batch.SiteResult;
import org.leadershipadvisor.report.Json;

/** Turns a row with a profile into a row with its result. */
final class SiteRows {

    /** Made when the first row of a process is advised, and then kept: the rules are never sent anywhere. */
    private static final class Shared {
        private static final LeadershipAdvisor ADVISOR = LeadershipAdvisor.withBuiltInRules();
    }

    private final SiteAdvisor advisor;

    SiteRows(SiteOptions options) {
        advisor = new SiteAdvisor(Shared.ADVISOR, options.report(), options.asOf());
    }

    Row of(Row site) {
        String source = site.isNullAt(0) ? "" : site.getString(0);
        long position = site.isNullAt(1) ? 0 : site.getLong(1);
        String profile = site.isNullAt(2) ? "" : site.getString(2);
        SiteResult result = advisor.adviseLine(source, position, profile.getBytes(StandardCharsets.UTF_8));
        if (result instanceof SiteResult.Advised advised) {
            return RowFactory.create(source, position, advised.site(), SiteDataset.ADVISED, line(advised.report()));
        }
        return RowFactory.create(
                source, position, null, SiteDataset.REFUSED, line(Json.line(((SiteResult.Refused) result).refusal())));
    }

    private static String line(byte[] line) {
        return new String(line, StandardCharsets.UTF_8).stripTrailing();
    }
}
