package org.leadershipadvisor.portfolio;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.leadershipadvisor.advice.Score;
import org.leadershipadvisor.framework.Framework;
import org.leadershipadvisor.framework.LeveragePoint;
import org.leadershipadvisor.report.SettingName;

/** How the leverage points stand among all sites, by setting and by attribute. */
public final class Groups {

    /** Fewer sites are no group: one of them moves its figures by more than a tenth, and all but names it. Ours. */
    public static final int LEAST_SITES = 10;

    private final Framework framework;

    Groups(Framework framework) {
        this.framework = framework;
    }

    /** By every attribute by which at least one group is large enough. */
    List<Portfolio.Grouping> of(List<Site> sites) {
        Stream<Portfolio.Grouping> general = Stream.of(
                grouping("all sites", sites, site -> "all sites"),
                grouping(
                        "setting",
                        sites,
                        site -> SettingName.of(site.organization().setting())));
        Stream<Portfolio.Grouping> byAttribute = sites.stream()
                .flatMap(site -> site.organization().attributes().keySet().stream())
                .distinct()
                .sorted()
                .map(name -> grouping(name, sites, new Bands(name, sites)));
        return Stream.concat(general, byAttribute)
                .filter(grouping -> !grouping.groups().isEmpty())
                .toList();
    }

    private Portfolio.Grouping grouping(String attribute, List<Site> sites, Function<Site, @Nullable String> group) {
        Map<String, List<Site>> byGroup = new TreeMap<>(Bands.ORDER);
        int unsaid = 0;
        for (Site site : sites) {
            String name = group.apply(site);
            if (name == null) {
                unsaid++;
            } else {
                byGroup.computeIfAbsent(name, any -> new ArrayList<>()).add(site);
            }
        }
        List<Portfolio.Group> groups = byGroup.entrySet().stream()
                .filter(entry -> entry.getValue().size() >= LEAST_SITES)
                .map(entry -> group(entry.getKey(), entry.getValue()))
                .toList();
        int shown = groups.stream().mapToInt(Portfolio.Group::sites).sum();
        return new Portfolio.Grouping(attribute, groups, sites.size() - unsaid - shown, unsaid);
    }

    private Portfolio.Group group(String name, List<Site> sites) {
        return new Portfolio.Group(
                name,
                sites.size(),
                framework.leveragePoints().stream()
                        .map(point -> spread(point, sites))
                        .toList());
    }

    private static Portfolio.Spread spread(LeveragePoint point, List<Site> sites) {
        List<Score> scores = sites.stream()
                .map(site -> site.score(point.number()))
                .filter(Objects::nonNull)
                .collect(Collectors.toList());
        int inPlace = (int) scores.stream().filter(Score::inPlace).count();
        int weak = (int) scores.stream().filter(Score::weak).count();
        return new Portfolio.Spread(
                point.number(),
                mean(scores, Score::low),
                mean(scores, Score::high),
                inPlace,
                weak,
                scores.size() - inPlace - weak);
    }

    static @Nullable BigDecimal mean(List<Score> scores, Function<Score, BigDecimal> bound) {
        return scores.isEmpty()
                ? null
                : scores.stream()
                        .map(bound)
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .divide(BigDecimal.valueOf(scores.size()), 2, RoundingMode.HALF_UP);
    }
}
