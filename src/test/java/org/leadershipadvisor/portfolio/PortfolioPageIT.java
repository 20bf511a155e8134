package org.leadershipadvisor.portfolio;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadershipadvisor.Browser;
import org.leadershipadvisor.framework.Framework;

/** The page of a portfolio in a real browser: searched, sorted, opened, and read without script. */
class PortfolioPageIT {

    private static final int SITES = 250;

    @TempDir
    Path folder;

    @Test
    void theSitesCanBeFoundSortedAndOpened() throws Exception {
        PortfolioBuilder builder = new PortfolioBuilder(Framework.builtIn(), false);
        SampleSites.briefs(SITES, LocalDate.of(2026, 10, 15)).forEach(brief -> builder.add(brief, "made up", 1));
        Path page = folder.resolve("portfolio.html");
        try (OutputStream out = Files.newOutputStream(page)) {
            new PortfolioPage().write(builder.build(), out);
        }
        Browser.run("portfolio.mjs", List.of(page.toString(), Integer.toString(SITES)));
    }
}
