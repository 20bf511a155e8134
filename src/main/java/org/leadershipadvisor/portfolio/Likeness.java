package org.leadershipadvisor.portfolio;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.leadershipadvisor.advice.Advice;
import org.leadershipadvisor.report.SettingName;

/**
 * How alike sites are: how much of what is said of one is said of the other too. What nobody says of the other adds
 * nothing. Numbers are as alike as the smaller is to the larger.
 */
final class Likeness {

    /** The setting decides which bodies there are and who decides, so it counts as much as two attributes. Ours. */
    static final int SETTING = 2;

    /** A number less than half of the other is of another size altogether. Ours. */
    private static final double SAME_SIZE = 0.5;

    private static final int NOTHING = -1;

    private final List<Advice.Subject> sites;
    private final List<String> attributes;
    private final double[][] numbers;
    private final int[][] texts;

    Likeness(List<Advice.Subject> sites) {
        this.sites = sites;
        Set<String> names = new TreeSet<>();
        sites.forEach(site -> names.addAll(site.attributes().keySet()));
        attributes = List.copyOf(names);
        numbers = new double[sites.size()][attributes.size()];
        texts = new int[sites.size()][attributes.size()];
        fill();
    }

    private void fill() {
        Map<String, Integer> known = new HashMap<>();
        for (int site = 0; site < sites.size(); site++) {
            for (int one = 0; one < attributes.size(); one++) {
                Object value = sites.get(site).attributes().get(attributes.get(one));
                boolean number = value instanceof Number;
                numbers[site][one] = number ? Double.parseDouble(String.valueOf(value)) : Double.NaN;
                texts[site][one] = number || value == null
                        ? NOTHING
                        : known.computeIfAbsent(value.toString(), any -> known.size());
            }
        }
    }

    /** In whole per cent, 0 to 100. */
    int percent(int site, int other) {
        int possible = SETTING;
        double alike = sites.get(site).setting() == sites.get(other).setting() ? SETTING : 0;
        for (int one = 0; one < attributes.size(); one++) {
            if (texts[site][one] != NOTHING || !Double.isNaN(numbers[site][one])) {
                possible++;
                alike += alike(site, other, one);
            }
        }
        return (int) Math.floor(100 * alike / possible + 0.5);
    }

    private double alike(int site, int other, int attribute) {
        if (texts[site][attribute] != NOTHING) {
            return texts[site][attribute] == texts[other][attribute] ? 1 : 0;
        }
        double one = numbers[site][attribute];
        double two = numbers[other][attribute];
        if (one == two) {
            return 1;
        }
        double ratio = Math.min(one, two) / Math.max(one, two);
        return ratio >= SAME_SIZE && Math.min(one, two) > 0 ? ratio : 0;
    }

    /** What two sites have in common, in words. */
    List<String> by(int site, int other) {
        List<String> by = new ArrayList<>();
        if (sites.get(site).setting() == sites.get(other).setting()) {
            by.add(SettingName.of(sites.get(site).setting()));
        }
        Map<String, Object> mine = new TreeMap<>(sites.get(site).attributes());
        Map<String, Object> theirs = sites.get(other).attributes();
        for (int one = 0; one < attributes.size(); one++) {
            String name = attributes.get(one);
            if (mine.containsKey(name) && alike(site, other, one) > 0) {
                boolean same = alike(site, other, one) == 1;
                by.add(name + " " + theirs.get(name) + (same ? "" : " against " + mine.get(name)));
            }
        }
        return List.copyOf(by);
    }
}
