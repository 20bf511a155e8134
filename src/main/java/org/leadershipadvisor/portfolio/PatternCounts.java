package org.leadershipadvisor.portfolio;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.leadershipadvisor.advice.Brief;
import org.leadershipadvisor.advice.Status;
import org.leadershipadvisor.framework.Framework;

/** Counts at how many sites each failure pattern is found. */
record PatternCounts(Framework framework, Words words) {

    private static final Comparator<Portfolio.PatternCount> ALERTS_FIRST = Comparator.comparing(
                    Portfolio.PatternCount::alert)
            .thenComparing(one -> one.firm() + one.possible())
            .reversed();

    List<Portfolio.PatternCount> of(List<Site> sites) {
        Map<String, List<Brief.Pattern>> found = sites.stream()
                .flatMap(site -> site.patterns().stream())
                .collect(Collectors.groupingBy(Brief.Pattern::id, HashMap::new, Collectors.toList()));
        return found.entrySet().stream()
                .map(entry -> count(entry.getKey(), entry.getValue()))
                .sorted(ALERTS_FIRST
                        .thenComparing(one -> framework.order(one.id()))
                        .thenComparing(Portfolio.PatternCount::id))
                .toList();
    }

    private Portfolio.PatternCount count(String id, List<Brief.Pattern> found) {
        int firm =
                (int) found.stream().filter(one -> one.status() == Status.FIRM).count();
        boolean alert = found.stream().anyMatch(Brief.Pattern::alert);
        return new Portfolio.PatternCount(id, words.pattern(id), alert, firm, found.size() - firm);
    }
}
