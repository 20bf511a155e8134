package org.leadershipadvisor.portfolio;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.leadershipadvisor.html.Resources;
import org.leadershipadvisor.html.Templates;

/**
 * A portfolio as one HTML document that needs nothing else. What it says of the sites together can be read without
 * script; the sites one by one are drawn by script from data in the page. Needs {@code gg.jte:jte-runtime} on the class
 * path.
 */
public final class PortfolioPage {

    private static final String STYLE = Resources.BASE_STYLE + Resources.text(PortfolioPage.class, "portfolio.css");
    private static final String SCRIPT = Resources.text(PortfolioPage.class, "portfolio.js");

    /**
     * Writes the page in UTF-8 to a stream that stays open.
     *
     * @throws IOException where the output fails
     * @throws IllegalStateException where the library {@code gg.jte:jte-runtime} is missing
     */
    public void write(Portfolio portfolio, OutputStream out) throws IOException {
        Map<String, Object> model = Map.of(
                "view", new PageView(portfolio), "style", STYLE, "script", SCRIPT, "data", PageData.of(portfolio));
        Templates.fill(
                PortfolioPage.class, "portfolio.jte", model, new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }
}
