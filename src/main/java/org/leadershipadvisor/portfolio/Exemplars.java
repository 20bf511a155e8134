package org.leadershipadvisor.portfolio;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Finds, for each gap of a site, the sites to visit: they have the practice with evidence, and resemble this one. */
final class Exemplars {

    /** One may be away, another may have changed since; more are a list that nobody reads. Ours. */
    static final int MOST = 3;

    /** In per cent: what works at a site with less in common may not work here. Ours. */
    static final int LEAST_ALIKE = 50;

    /** The gaps of a site with the sites to visit, and how these resemble it. */
    record Found(List<Site.Gap> gaps, List<Site.Alike> alike) {}

    private final List<Assessment> sites;
    private final Likeness likeness;
    private final List<BitSet> shown;

    Exemplars(List<Assessment> sites) {
        this.sites = sites;
        likeness = new Likeness(sites.stream().map(Assessment::organization).toList());
        shown = sites.stream().map(site -> practices(site, State.SHOWN)).toList();
    }

    private static BitSet practices(Assessment site, State state) {
        BitSet practices = new BitSet(site.states().length());
        IntStream.range(0, site.states().length())
                .filter(place -> site.state(place) == state)
                .forEach(practices::set);
        return practices;
    }

    Found of(int site) {
        BitSet gaps = practices(sites.get(site), State.GAP);
        Map<Integer, List<Integer>> visits = new TreeMap<>();
        gaps.stream().forEach(gap -> visits.put(gap, new ArrayList<>(0)));
        int[] alike = likeness.percents(site);
        alike[site] = 0;
        collect((BitSet) gaps.clone(), visits, byPercent(alike));
        List<Integer> visited = visits.values().stream()
                .flatMap(List::stream)
                .distinct()
                .sorted(Comparator.comparing((Integer other) -> -alike[other]).thenComparing(other -> other))
                .toList();
        Map<Integer, Integer> places = new HashMap<>();
        visited.forEach(other -> places.put(other, places.size()));
        return new Found(
                visits.entrySet().stream()
                        .map(gap -> new Site.Gap(
                                gap.getKey(),
                                gap.getValue().stream().map(places::get).toList()))
                        .toList(),
                visited.stream()
                        .map(other ->
                                new Site.Alike(sites.get(other).organization().id(), alike[other]))
                        .toList());
    }

    /** Walks from the most alike sites down, until every gap has its sites or too little is left in common. */
    private void collect(BitSet wanted, Map<Integer, List<Integer>> visits, int[][] byPercent) {
        for (int percent = 100; percent >= LEAST_ALIKE && !wanted.isEmpty(); percent--) {
            for (int other : byPercent[percent - LEAST_ALIKE]) {
                note(other, wanted, visits);
            }
        }
    }

    private void note(int other, BitSet wanted, Map<Integer, List<Integer>> visits) {
        if (shown.get(other).intersects(wanted)) {
            BitSet teaches = (BitSet) wanted.clone();
            teaches.and(shown.get(other));
            teaches.stream().forEach(practice -> {
                List<Integer> teachers = Objects.requireNonNull(visits.get(practice));
                teachers.add(other);
                if (teachers.size() == MOST) {
                    wanted.clear(practice);
                }
            });
        }
    }

    /** The other sites that are alike enough, by how alike they are; within that in their order. */
    private static int[][] byPercent(int[] alike) {
        int[] counts = new int[101 - LEAST_ALIKE];
        for (int percent : alike) {
            if (percent >= LEAST_ALIKE) {
                counts[percent - LEAST_ALIKE]++;
            }
        }
        int[][] byPercent = IntStream.of(counts).mapToObj(int[]::new).toArray(int[][]::new);
        for (int other = alike.length - 1; other >= 0; other--) {
            if (alike[other] >= LEAST_ALIKE) {
                int bucket = alike[other] - LEAST_ALIKE;
                byPercent[bucket][--counts[bucket]] = other;
            }
        }
        return byPercent;
    }
}
