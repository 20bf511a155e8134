package org.leadershipadvisor.portfolio;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.leadershipadvisor.advice.Advice;
import org.leadershipadvisor.comparison.Movement;
import org.leadershipadvisor.framework.Wording;
import org.leadershipadvisor.report.Days;

/** What the page's template asks of a portfolio. */
record PageView(Portfolio portfolio, Map<String, Site> sites) {

    /** The ways a score moves, in the order of the page. */
    static final List<Movement> MOVEMENTS = List.of(
            Movement.RISEN,
            Movement.MAY_HAVE_RISEN,
            Movement.UNCHANGED,
            Movement.BETTER_KNOWN,
            Movement.LESS_KNOWN,
            Movement.MAY_HAVE_FALLEN,
            Movement.FALLEN);

    private static final int CALLS_SHOWN = 10;
    private static final int TASKS_SHOWN = 10;
    private static final int LOCAL_SHOWN = 10;
    private static final int TRENDS_SHOWN = 15;

    PageView(Portfolio portfolio) {
        this(portfolio, new HashMap<>());
        portfolio.sites().forEach(site -> sites.put(site.organization().id(), site));
    }

    String title() {
        int number = portfolio.sites().size();
        return number == 1 ? "Portfolio of one site" : "Portfolio of " + number(number) + " sites";
    }

    String days() {
        return portfolio.from().equals(portfolio.to())
                ? "As of " + Days.inWords(portfolio.to())
                : "As of days from " + Days.inWords(portfolio.from()) + " to " + Days.inWords(portfolio.to());
    }

    /** In groups of three, so that five figures can be read. */
    static String number(int number) {
        return String.format(Locale.ROOT, "%,d", number).replace(',', ' ');
    }

    String name(String site) {
        return Objects.requireNonNull(sites.get(site)).organization().name();
    }

    List<Portfolio.Call> calls() {
        return portfolio.calls().stream().limit(CALLS_SHOWN).toList();
    }

    List<Portfolio.Systemic> tasks() {
        return portfolio.systemic().stream().limit(TASKS_SHOWN).toList();
    }

    List<Portfolio.Systemic> moreTasks() {
        return portfolio.systemic().stream().skip(TASKS_SHOWN).toList();
    }

    int moreCalls() {
        return Math.max(0, portfolio.calls().size() - CALLS_SHOWN);
    }

    List<Portfolio.Local> local() {
        return portfolio.local().stream()
                .filter(one -> !one.sites().isEmpty())
                .limit(LOCAL_SHOWN)
                .toList();
    }

    long alerted() {
        return portfolio.sites().stream()
                .filter(site -> site.patterns().stream().anyMatch(one -> one.alert()))
                .count();
    }

    /** The middle one of how much is known of each site, in per cent. */
    int known() {
        List<Integer> known = portfolio.sites().stream()
                .map(site -> site.coverage().percent())
                .sorted()
                .toList();
        return known.get(known.size() / 2);
    }

    /** The practices with a known gap somewhere, the most common first. */
    List<Portfolio.Prevalence> missing() {
        return portfolio.prevalence().stream()
                .sorted(Comparator.comparing(
                        (Portfolio.Prevalence one) -> one.percent() == null ? -1 : one.percent(),
                        Comparator.reverseOrder()))
                .toList();
    }

    String share(int part) {
        return String.valueOf(Math.round(1000.0 * part / portfolio.sites().size()) / 10.0);
    }

    static String width(@Nullable BigDecimal low, @Nullable BigDecimal high) {
        return low == null || high == null
                ? "does not apply"
                : low.compareTo(high) == 0 ? low.toString() : low + " to " + high;
    }

    static String capital(String text) {
        return Wording.capital(text);
    }

    /** At how many sites a leverage point moved in each way. */
    Map<Movement, Integer> moves(int point) {
        Map<Movement, Integer> moves = new EnumMap<>(Movement.class);
        Objects.requireNonNull(portfolio.trend()).leveragePoints().stream()
                .filter(one -> one.number() == point)
                .forEach(one -> moves.put(one.movement(), one.sites()));
        return moves;
    }

    /** The practices that changed at most sites, these first. */
    List<Portfolio.PracticeTrend> trends() {
        return allTrends().limit(TRENDS_SHOWN).toList();
    }

    List<Portfolio.PracticeTrend> moreTrends() {
        return allTrends().skip(TRENDS_SHOWN).toList();
    }

    private Stream<Portfolio.PracticeTrend> allTrends() {
        return Objects.requireNonNull(portfolio.trend()).practices().stream()
                .sorted(Comparator.comparingInt(
                        one -> -(one.newGaps() + one.foundGaps() + one.resolved() + one.unknownAgain())));
    }

    String made() {
        List<Portfolio.Made> made = portfolio.made();
        Advice.Tool tool = made.get(0).tool();
        String rules =
                tool.rulesHash().substring(0, Math.min(8, tool.rulesHash().length()));
        return made.size() == 1
                ? "Made by " + tool.name() + " " + tool.version() + ", rules " + rules + "."
                : "The sites were advised by " + made.size()
                        + " different versions of rules: what one of them does not ask for counts as not applying.";
    }
}
