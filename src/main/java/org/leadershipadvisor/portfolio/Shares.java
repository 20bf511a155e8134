package org.leadershipadvisor.portfolio;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leadershipadvisor.framework.Framework;
import org.leadershipadvisor.framework.Practice;

/** Tells gaps that most sites share from those that a few have. A whole counts only where none of its parts does. */
final class Shares {

    /** Fewer sites than this say nothing about a system. Ours. */
    static final int LEAST_KNOWN = 3;

    /** In per cent of the sites it applies to: where less is known, the sites that know may be the odd ones. Ours. */
    static final int KNOWN_AT_LEAST = 50;

    /**
     * In per cent of the sites where it is known. Two thirds of at least half are a third of all sites, surely: enough
     * that one task for all is less work than one for each. Ours.
     */
    static final int GAP_AT_LEAST = 67;

    /** Sites are named where they are no more than this; more are a list that nobody reads. Ours. */
    private static final int MOST_NAMED = 5;

    private static final Comparator<Portfolio.Prevalence> MOST_COMMON =
            Comparator.comparingInt(Portfolio.Prevalence::gap).reversed();

    private final Framework framework;
    private final Words words;
    private final List<Portfolio.Prevalence> prevalence;
    private final Set<String> systemic;

    Shares(Framework framework, Words words, List<Portfolio.Prevalence> prevalence) {
        this.framework = framework;
        this.words = words;
        this.prevalence = prevalence;
        systemic = gaps(Shares::systemic).map(Portfolio.Prevalence::practice).collect(Collectors.toSet());
    }

    private static boolean systemic(Portfolio.Prevalence one) {
        int applies = one.known() + one.unknown();
        return one.known() >= LEAST_KNOWN
                && 100 * one.known() >= KNOWN_AT_LEAST * applies
                && 100 * one.gap() >= GAP_AT_LEAST * one.known();
    }

    private Stream<Portfolio.Prevalence> gaps(Predicate<Portfolio.Prevalence> which) {
        Set<String> found = prevalence.stream()
                .filter(one -> one.gap() > 0 && which.test(one))
                .map(Portfolio.Prevalence::practice)
                .collect(Collectors.toSet());
        return prevalence.stream()
                .filter(one -> found.contains(one.practice()))
                .filter(one -> framework.leaves(one.practice()).stream().noneMatch(found::contains))
                .sorted(MOST_COMMON);
    }

    List<Portfolio.Systemic> systemic() {
        return gaps(Shares::systemic).map(this::systemicGap).toList();
    }

    private Portfolio.Systemic systemicGap(Portfolio.Prevalence gap) {
        String action =
                framework.findPractice(gap.practice()).map(Practice::remedy).orElse("");
        return new Portfolio.Systemic(
                gap, action, action.isEmpty() ? gap.statement() : words.action(action), sentence(gap));
    }

    private static String sentence(Portfolio.Prevalence gap) {
        String known = gap.gap() == gap.known()
                ? "all " + gap.known() + " sites where it is known"
                : gap.gap() + " of the " + gap.known() + " sites where it is known";
        String unknown = gap.unknown() == 0 ? "" : "; at " + gap.unknown() + " more nobody knows";
        return "Surely missing at " + known + unknown
                + ". One plan from headquarters can serve them all; each site still has to carry it out.";
    }

    List<Portfolio.Local> local(List<Site> sites) {
        return gaps(one -> !systemic.contains(one.practice()))
                .map(gap -> new Portfolio.Local(gap, named(gap, sites)))
                .toList();
    }

    private List<String> named(Portfolio.Prevalence gap, List<Site> sites) {
        if (gap.gap() > MOST_NAMED) {
            return List.of();
        }
        int practice = prevalence.indexOf(gap);
        return sites.stream()
                .filter(site -> site.state(practice) == State.GAP)
                .map(site -> site.organization().id())
                .toList();
    }
}
