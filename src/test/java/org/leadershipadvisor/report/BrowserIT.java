package org.leadershipadvisor.report;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadershipadvisor.Browser;
import org.leadershipadvisor.LeadershipAdvisor;
import org.leadershipadvisor.advice.Advice;
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
}
