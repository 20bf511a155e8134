package org.leadershipadvisor.portfolio;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.leadershipadvisor.advice.Brief;
import org.leadershipadvisor.advice.Score;

/** A league table that does not say more than is known: the places that each site can have. */
final class Ranking {

    private record Mean(String site, BigDecimal low, BigDecimal high) {}

    private Ranking() {}

    /** By the middle of the mean score, best first; sites without a score are left out. */
    static List<Portfolio.Rank> of(List<Site> sites) {
        List<Mean> means = sites.stream()
                .filter(site -> site.leveragePoints().stream().anyMatch(one -> one.score() != null))
                .map(Ranking::mean)
                .toList();
        List<BigDecimal> lows = means.stream().map(Mean::low).sorted().toList();
        List<BigDecimal> highs = means.stream().map(Mean::high).sorted().toList();
        return means.stream()
                .map(mean -> new Portfolio.Rank(
                        mean.site,
                        mean.low,
                        mean.high,
                        1 + lows.size() - notAbove(lows, mean.high),
                        means.size() - below(highs, mean.low)))
                .sorted(Comparator.comparing((Portfolio.Rank one) -> one.low().add(one.high()))
                        .reversed()
                        .thenComparing(Portfolio.Rank::low, Comparator.reverseOrder()))
                .toList();
    }

    private static Mean mean(Site site) {
        List<Score> scores = site.leveragePoints().stream()
                .map(Brief.Point::score)
                .filter(Objects::nonNull)
                .toList();
        return new Mean(
                site.organization().id(),
                Objects.requireNonNull(Groups.mean(scores, Score::low)),
                Objects.requireNonNull(Groups.mean(scores, Score::high)));
    }

    /** How many of some sorted numbers lie below a number. */
    private static int below(List<BigDecimal> sorted, BigDecimal number) {
        int place = Collections.binarySearch(sorted, number);
        place = place < 0 ? -place - 1 : place;
        while (place > 0 && sorted.get(place - 1).compareTo(number) >= 0) {
            place--;
        }
        return place;
    }

    /** How many of some sorted numbers do not lie above a number. */
    private static int notAbove(List<BigDecimal> sorted, BigDecimal number) {
        int place = Collections.binarySearch(sorted, number);
        place = place < 0 ? -place - 1 : place;
        while (place < sorted.size() && sorted.get(place).compareTo(number) <= 0) {
            place++;
        }
        return place;
    }
}
