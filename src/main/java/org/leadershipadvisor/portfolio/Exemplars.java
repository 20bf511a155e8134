package org.leadershipadvisor.portfolio;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.TreeSet;
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

    Found of(int site, List<String> practices) {
        BitSet gaps = practices(sites.get(site), State.GAP);
        List<List<Integer>> visits = IntStream.range(0, practices.size())
                .<List<Integer>>mapToObj(any -> new ArrayList<>(0))
                .toList();
        int[] alike = new int[sites.size()];
        collect(site, (BitSet) gaps.clone(), visits, alike);
        TreeSet<Integer> visited = new TreeSet<>((one, other) ->
                alike[one] == alike[other] ? Integer.compare(one, other) : Integer.compare(alike[other], alike[one]));
        visits.forEach(visited::addAll);
        return new Found(
                gaps.stream()
                        .mapToObj(gap -> new Site.Gap(practices.get(gap), ids(visits.get(gap))))
                        .toList(),
                visited.stream()
                        .map(other -> new Site.Alike(id(other), alike[other], likeness.by(site, other)))
                        .toList());
    }

    /** Walks from the most alike site down, until every gap has its sites or too little is left in common. */
    private void collect(int site, BitSet wanted, List<List<Integer>> visits, int[] alike) {
        int[][] byPercent = byPercent(site, alike);
        for (int percent = 100; percent >= LEAST_ALIKE && !wanted.isEmpty(); percent--) {
            for (int other : byPercent[percent - LEAST_ALIKE]) {
                note(other, wanted, visits);
            }
        }
    }

    private void note(int other, BitSet wanted, List<List<Integer>> visits) {
        if (shown.get(other).intersects(wanted)) {
            BitSet teaches = (BitSet) wanted.clone();
            teaches.and(shown.get(other));
            teaches.stream().forEach(practice -> {
                visits.get(practice).add(other);
                if (visits.get(practice).size() == MOST) {
                    wanted.clear(practice);
                }
            });
        }
    }

    /** The other sites that are alike enough, by how alike they are; within that in their order. */
    private int[][] byPercent(int site, int[] alike) {
        int[] counts = new int[101 - LEAST_ALIKE];
        for (int other = 0; other < alike.length; other++) {
            alike[other] = other == site ? 0 : likeness.percent(site, other);
            if (alike[other] >= LEAST_ALIKE) {
                counts[alike[other] - LEAST_ALIKE]++;
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

    private List<String> ids(List<Integer> places) {
        return places.stream().map(this::id).toList();
    }

    private String id(int place) {
        return sites.get(place).organization().id();
    }
}
