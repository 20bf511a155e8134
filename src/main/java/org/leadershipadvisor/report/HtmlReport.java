package org.leadershipadvisor.report;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.leadershipadvisor.advice.Advice;
import org.leadershipadvisor.html.Resources;
import org.leadershipadvisor.html.Templates;

/**
 * Advice as one HTML document that needs nothing else: no network, no script. For light and dark screens, phones and
 * paper. Needs {@code gg.jte:jte-runtime} on the class path.
 */
public final class HtmlReport implements Report {

    /** How reports look, and what is told of reports. */
    static final String STYLE = Resources.BASE_STYLE + Resources.text(HtmlReport.class, "report.css");

    private final Audience audience;
    private final Set<Section> sections;
    private final Grouping grouping;

    /** A report with everything, by wave. */
    public HtmlReport() {
        this(Audience.FACILITATOR, Audience.FACILITATOR.sections(), Grouping.WAVE);
    }

    /**
     * A report.
     *
     * @param audience for whom it is; it decides how deep the sections go
     * @param sections which sections it has; where there is nothing to say under one, it is left out
     * @param grouping by what to group the recommendations after the first
     */
    public HtmlReport(Audience audience, Set<Section> sections, Grouping grouping) {
        this.audience = audience;
        this.sections = Set.copyOf(sections);
        this.grouping = grouping;
    }

    @Override
    public String render(Advice advice) {
        return renderAll(List.of(advice));
    }

    /**
     * Several organisations in one document, each beginning on a new page, behind a list of them.
     *
     * @throws IllegalStateException where the library {@code gg.jte:jte-runtime} is missing
     */
    @Override
    public String renderAll(List<Advice> advices) {
        return Templates.filled(HtmlReport.class, "document.jte", Map.of("pages", pages(advices), "style", STYLE));
    }

    private List<HtmlPage> pages(List<Advice> advices) {
        return IntStream.range(0, advices.size())
                .mapToObj(i -> HtmlPage.of(
                        advices.get(i), audience, sections, grouping, advices.size() == 1 ? "" : (i + 1) + "/"))
                .toList();
    }
}
