package org.leadershipadvisor.portfolio;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.leadershipadvisor.advice.Advice;
import org.leadershipadvisor.advice.Brief;
import org.leadershipadvisor.framework.Framework;
import org.leadershipadvisor.report.InvalidAdviceException;

/**
 * Gathers advices on many sites, one by one and in any order, and makes a portfolio of them. Keeps a few hundred bytes of
 * each. Of a site that was advised on several days the latest advice counts, and the others show how it moved.
 */
public final class PortfolioBuilder {

    /** Version of the shape of {@link Portfolio}. */
    public static final String SCHEMA_VERSION = "2.0";

    /** The most sites in one portfolio: each is compared with each. */
    public static final int MOST_SITES = 100_000;

    private static final Comparator<Assessment> BY_NAME = Comparator.comparing(
                    (Assessment one) -> one.organization().name(), String.CASE_INSENSITIVE_ORDER)
            .thenComparing(one -> one.organization().id());

    private final Framework framework;
    private final boolean ranked;
    private final Columns columns;
    private final Map<String, TreeMap<LocalDate, Assessment>> sites = new TreeMap<>();

    /**
     * A builder.
     *
     * @param framework whose words the portfolio speaks
     * @param ranked whether to make a league table
     */
    public PortfolioBuilder(Framework framework, boolean ranked) {
        this.framework = framework;
        this.ranked = ranked;
        columns = new Columns(framework);
    }

    /**
     * Takes in a site.
     *
     * @param file where it was read, for messages
     * @param line the line it was read on
     * @throws InvalidAdviceException where the same site was taken in for the same day, or there are too many sites
     */
    public void add(Brief brief, String file, int line) {
        String id = brief.organization().id();
        Assessment taken = sites.computeIfAbsent(id, any -> new TreeMap<>())
                .putIfAbsent(brief.asOf(), Assessment.of(brief, columns, file, line));
        if (taken != null) {
            throw new InvalidAdviceException(
                    file,
                    line,
                    "site \"" + id + "\" as of " + brief.asOf() + " a second time, after " + taken.place(),
                    "one advice on a site and day");
        }
        if (sites.size() > MOST_SITES) {
            throw new InvalidAdviceException(
                    file, line, "more than " + MOST_SITES + " sites", "at most that many in one portfolio");
        }
    }

    /**
     * The portfolio of all sites taken in.
     *
     * @throws IllegalStateException where there is none
     */
    public Portfolio build() {
        if (sites.isEmpty()) {
            throw new IllegalStateException("A portfolio needs a site");
        }
        List<String> practices = columns.inOrder();
        List<List<Assessment>> histories = sites.values().stream()
                .map(history -> arranged(history.values(), practices))
                .sorted(Comparator.comparing(PortfolioBuilder::latest, BY_NAME))
                .toList();
        List<Assessment> latest =
                histories.stream().map(PortfolioBuilder::latest).toList();
        Words words = new Words(framework);
        List<Portfolio.Prevalence> prevalence = new Prevalences(words, columns, practices).of(latest);
        List<Site> all = new SiteMaker(practices, new Exemplars(latest)).all(histories);
        Shares shares = new Shares(framework, words, prevalence);
        return new Portfolio(
                SCHEMA_VERSION,
                made(latest),
                latest.stream()
                        .map(Assessment::asOf)
                        .min(Comparator.naturalOrder())
                        .orElseThrow(),
                latest.stream()
                        .map(Assessment::asOf)
                        .max(Comparator.naturalOrder())
                        .orElseThrow(),
                framework.leveragePoints().stream()
                        .map(point -> new Portfolio.Point(point.number(), point.name()))
                        .toList(),
                all,
                prevalence,
                shares.systemic(),
                shares.local(all),
                new PatternCounts(framework, words).of(all),
                new Calls(words).of(all),
                new Groups(framework).of(all),
                ranked ? Ranking.of(all) : null,
                new Trends(framework, words, practices).of(all));
    }

    private static Assessment latest(List<Assessment> history) {
        return history.get(history.size() - 1);
    }

    private List<Assessment> arranged(Collection<Assessment> history, List<String> practices) {
        return history.stream().map(one -> one.arranged(columns, practices)).toList();
    }

    private static List<Portfolio.Made> made(List<Assessment> latest) {
        Map<Advice.Tool, Integer> counts =
                latest.stream().collect(Collectors.toMap(one -> one.made().tool(), one -> 1, Integer::sum));
        List<Portfolio.Made> made = new ArrayList<>();
        counts.forEach((tool, count) -> made.add(new Portfolio.Made(tool, count)));
        made.sort(Comparator.comparing(Portfolio.Made::sites, Comparator.reverseOrder())
                .thenComparing(one -> one.tool().version())
                .thenComparing(one -> one.tool().rulesHash()));
        return List.copyOf(made);
    }
}
