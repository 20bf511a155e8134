package org.leadershipadvisor.portfolio;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.leadershipadvisor.advice.Brief;
import org.leadershipadvisor.advice.Score;
import org.leadershipadvisor.advice.Status;
import org.leadershipadvisor.framework.Names;
import org.leadershipadvisor.report.Json;
import org.leadershipadvisor.report.SettingName;

/**
 * What the page's script draws the sites from, as small as it can be: things that many sites name are named once and
 * then by number.
 *
 * @param points names of the leverage points
 * @param settings what people call the settings
 * @param practices statements
 * @param patterns titles, and 1 for an alert
 * @param sites the sites
 */
record PageData(
        List<String> points,
        List<String> settings,
        List<String> practices,
        List<Object> patterns,
        List<SiteData> sites) {

    private static final int PLACES = 100;

    /**
     * A site.
     *
     * @param s number of its setting
     * @param a what else describes it
     * @param d the day that counted as today
     * @param k per cent known
     * @param p lower and upper bound of each score in hundredths, -1 where it does not apply
     * @param f numbers of the patterns that are there; -1 minus the number for a possible one
     * @param t states of the practices
     * @param v by gap, in the order of the states, which of the sites of {@code l} to visit, counted from 0
     * @param l places of the sites to visit, each with per cent alike
     * @param c what became of it; null where nothing is known of before
     */
    record SiteData(
            String id,
            String n,
            int s,
            String a,
            String d,
            int k,
            List<Integer> p,
            List<Integer> f,
            String t,
            List<List<Integer>> v,
            List<Integer> l,
            @Nullable ChangeData c) {}

    /** What became of a site: since when, and the numbers of practices or how many. */
    record ChangeData(
            String since,
            List<Integer> newGaps,
            List<Integer> foundGaps,
            List<Integer> resolved,
            int unchanged,
            List<Integer> unknownAgain,
            List<String> moves) {}

    /** As JSON that can stand inside a script element. */
    static String of(Portfolio portfolio) {
        return Json.lineText(new Maker(portfolio).data()).replace("<", "\\u003c");
    }

    /** Numbers everything, then writes it down by number. */
    private static final class Maker {

        private final Portfolio portfolio;
        private final Map<String, Integer> places = new HashMap<>();
        private final Map<String, Integer> practices = new HashMap<>();
        private final Map<String, Integer> patterns = new HashMap<>();
        private final List<String> settings;

        Maker(Portfolio portfolio) {
            this.portfolio = portfolio;
            portfolio.sites().forEach(site -> places.put(site.organization().id(), places.size()));
            portfolio.prevalence().forEach(one -> practices.put(one.practice(), practices.size()));
            portfolio.patterns().forEach(one -> patterns.put(one.id(), patterns.size()));
            settings = portfolio.sites().stream()
                    .map(site -> SettingName.of(site.organization().setting()))
                    .distinct()
                    .sorted()
                    .toList();
        }

        PageData data() {
            return new PageData(
                    portfolio.points().stream().map(Portfolio.Point::name).toList(),
                    settings,
                    portfolio.prevalence().stream()
                            .map(Portfolio.Prevalence::statement)
                            .toList(),
                    portfolio.patterns().stream()
                            .<Object>map(one -> List.of(one.title(), one.alert() ? 1 : 0))
                            .toList(),
                    portfolio.sites().stream().map(this::site).toList());
        }

        private SiteData site(Site site) {
            return new SiteData(
                    site.organization().id(),
                    site.organization().name(),
                    settings.indexOf(SettingName.of(site.organization().setting())),
                    attributes(site.organization().attributes()),
                    site.asOf().toString(),
                    site.coverage().percent(),
                    portfolio.points().stream()
                            .flatMap(point -> bounds(site.score(point.number())))
                            .toList(),
                    site.patterns().stream().map(this::pattern).toList(),
                    site.states(),
                    site.gaps().stream().map(Site.Gap::visit).toList(),
                    site.alike().stream()
                            .flatMap(one -> Stream.of(place(one.site()), one.percent()))
                            .toList(),
                    site.change() == null ? null : change(site.change()));
        }

        private static String attributes(Map<String, Object> attributes) {
            List<String> parts = new ArrayList<>();
            attributes.forEach((name, value) ->
                    parts.add(value instanceof Boolean yes ? (yes ? name : "not " + name) : name + " " + value));
            return String.join(", ", parts);
        }

        private static Stream<Integer> bounds(@Nullable Score score) {
            return score == null ? Stream.of(-1, -1) : Stream.of(hundredths(score.low()), hundredths(score.high()));
        }

        private static int hundredths(BigDecimal number) {
            return number.multiply(BigDecimal.valueOf(PLACES)).intValue();
        }

        private int pattern(Brief.Pattern pattern) {
            int number = patterns.getOrDefault(pattern.id(), 0);
            return pattern.status() == Status.FIRM ? number : -1 - number;
        }

        private int place(String site) {
            return places.getOrDefault(site, -1);
        }

        private static List<Integer> numbers(List<String> ids, Map<String, Integer> numbers) {
            return ids.stream().map(id -> numbers.getOrDefault(id, -1)).toList();
        }

        private ChangeData change(Site.Change change) {
            return new ChangeData(
                    change.since().toString(),
                    numbers(change.newGaps(), practices),
                    numbers(change.foundGaps(), practices),
                    numbers(change.resolved(), practices),
                    change.unchanged(),
                    numbers(change.unknownAgain(), practices),
                    IntStream.range(0, change.leveragePoints().size())
                            .mapToObj(place ->
                                    Names.of(change.leveragePoints().get(place).movement()))
                            .toList());
        }
    }
}
