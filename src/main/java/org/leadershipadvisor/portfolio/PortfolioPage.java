package org.leadershipadvisor.portfolio;

import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import gg.jte.output.WriterOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
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

    private final TemplateEngine templates = Templates.of(PortfolioPage.class);

    private static final String STYLE = Resources.BASE_STYLE + Resources.text(PortfolioPage.class, "portfolio.css");
    private static final String SCRIPT = Resources.text(PortfolioPage.class, "portfolio.js");

    /** Writes the page in UTF-8 to a stream that stays open. */
    public void write(Portfolio portfolio, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        TemplateOutput output = new WriterOutput(writer);
        templates.render(
                "portfolio.jte",
                Map.of(
                        "view",
                        new PageView(portfolio),
                        "style",
                        STYLE,
                        "script",
                        SCRIPT,
                        "data",
                        PageData.of(portfolio)),
                output);
        writer.flush();
    }
}
