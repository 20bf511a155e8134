package org.leadershipadvisor.report;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadershipadvisor.Browser;
import org.leadershipadvisor.LeadershipAdvisor;
import org.leadershipadvisor.advice.Advice;
import org.leadershipadvisor.comparison.Comparer;
import org.leadershipadvisor.comparison.Comparison;
import org.leadershipadvisor.comparison.Trials;
import org.leadershipadvisor.profile.Profile;

/** Reports in a real browser: quiet, self-contained, without barriers, unclipped, fit for paper. */
class BrowserIT {

    @TempDir
    Path folder;

    private void check(Advice advice, Audience audience) throws Exception {
        Path page = folder.resolve("report.html");
        Files.writeString(page, new HtmlReport(audience, audience.sections(), Grouping.WAVE).render(advice));
        Browser.run("check.mjs", List.of(page.toString()));
    }

    private static Advice sample(String name) {
        return LeadershipAdvisor.withBuiltInRules().advise(Profile.read(Path.of("samples", name)));
    }

    @Test
    void theSmallest() throws Exception {
        check(sample("quiet-harbor.json"), Audience.FACILITATOR);
    }

    @Test
    void oneWithSeveralRaters() throws Exception {
        check(sample("stonebrook.yaml"), Audience.EXECUTIVES);
    }

    @Test
    void theLargest() throws Exception {
        check(sample("mercy-valley.json"), Audience.FACILITATOR);
    }

    @Test
    void whatTheBoardReads() throws Exception {
        check(sample("northgate.json"), Audience.BOARD);
    }

    @Test
    void oneWithHostileNames() throws Exception {
        check(HostileProfile.advice(), Audience.FACILITATOR);
    }

    private void check(Profile before, Profile after) throws Exception {
        LeadershipAdvisor advisor = LeadershipAdvisor.withBuiltInRules();
        Trials trials = new Trials(advisor::advise);
        Comparison comparison = Comparer.compare(
                advisor.framework(),
                trials.between(
                        trials.end(before, before.assessedOn()),
                        trials.end(after, after.assessedOn().plusYears(1))));
        Path page = folder.resolve("comparison.html");
        Files.writeString(page, new ComparisonHtml().render(comparison));
        Browser.run("check.mjs", List.of(page.toString()));
    }

    @Test
    void whatChanged() throws Exception {
        check(
                Profile.read(Path.of("src/test/resources/org/leadershipadvisor/comparison/mercy-valley-2026-04.json")),
                Profile.read(Path.of("samples/mercy-valley.json")));
    }

    @Test
    void whatChangedWhereNamesAreHostile() throws Exception {
        check(HostileProfile.profile(), HostileProfile.profile());
    }
}
