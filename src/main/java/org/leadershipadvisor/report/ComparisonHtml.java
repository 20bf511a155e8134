package org.leadershipadvisor.report;

import java.util.Map;
import org.leadershipadvisor.comparison.Comparison;
import org.leadershipadvisor.html.Resources;
import org.leadershipadvisor.html.Templates;

/**
 * What became of an organisation between two advices, as one HTML document that needs nothing else: no network, no
 * script. For light and dark screens, phones and paper. Needs {@code gg.jte:jte-runtime} on the class path.
 */
public final class ComparisonHtml {

    private static final String STYLE = HtmlReport.STYLE + Resources.text(ComparisonHtml.class, "comparison.css");

    /**
     * A comparison as a document.
     *
     * @throws IllegalStateException where the library {@code gg.jte:jte-runtime} is missing
     */
    public String render(Comparison comparison) {
        return Templates.filled(
                ComparisonHtml.class, "comparison.jte", Map.of("page", new ComparisonPage(comparison), "style", STYLE));
    }
}
