package org.leadershipadvisor.portfolio;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.leadershipadvisor.advice.Status;

/** Says which sites to call first, and why: those with an alert, then those where much goes wrong as a whole. */
record Calls(Words words) {

    /** From so many failure patterns on, a site has a problem of the whole and not of its parts. Ours. */
    static final int MANY_PATTERNS = 3;

    /** More than half of the seven leverage points. Ours. */
    static final int MANY_WEAK_POINTS = 4;

    /** What makes a site grave. */
    private record Grave(Site site, List<String> firmAlerts, List<String> possibleAlerts, int patterns, int weak) {

        private static final Comparator<Grave> GRAVEST_FIRST = Comparator.comparingInt(
                        (Grave one) -> one.firmAlerts.size())
                .thenComparing(one -> one.possibleAlerts.size())
                .thenComparing(Grave::patterns)
                .thenComparing(Grave::weak)
                .reversed();

        boolean call() {
            return !firmAlerts.isEmpty()
                    || !possibleAlerts.isEmpty()
                    || patterns >= MANY_PATTERNS
                    || weak >= MANY_WEAK_POINTS;
        }
    }

    /** The sites to call, gravest first; equally grave ones in the order given. */
    List<Portfolio.Call> of(List<Site> sites) {
        return sites.stream()
                .map(Calls::grave)
                .filter(Grave::call)
                .sorted(Grave.GRAVEST_FIRST)
                .map(this::call)
                .toList();
    }

    private static Grave grave(Site site) {
        int patterns = (int) site.patterns().stream()
                .filter(one -> !one.alert() && one.status() == Status.FIRM)
                .count();
        int weak = (int) site.leveragePoints().stream()
                .filter(one -> one.score() != null && one.score().weak())
                .count();
        return new Grave(site, alerts(site, Status.FIRM), alerts(site, Status.POSSIBLE), patterns, weak);
    }

    private static List<String> alerts(Site site, Status status) {
        return site.patterns().stream()
                .filter(one -> one.alert() && one.status() == status)
                .map(one -> one.id())
                .toList();
    }

    private Portfolio.Call call(Grave grave) {
        List<String> reasons = new ArrayList<>();
        grave.firmAlerts.forEach(id -> reasons.add("Alert: " + words.pattern(id)));
        grave.possibleAlerts.forEach(
                id -> reasons.add("Possible alert, by statements that contradict others: " + words.pattern(id)));
        Stream.of(
                        many(grave.patterns, MANY_PATTERNS, "failure patterns that are no alerts"),
                        many(grave.weak, MANY_WEAK_POINTS, "leverage points surely not in place"))
                .flatMap(List::stream)
                .forEach(reasons::add);
        return new Portfolio.Call(grave.site.organization().id(), List.copyOf(reasons));
    }

    private static List<String> many(int number, int least, String of) {
        return number < least ? List.of() : List.of(number + " " + of);
    }
}
