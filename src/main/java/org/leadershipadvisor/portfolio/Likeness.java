package org.leadershipadvisor.portfolio;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.leadershipadvisor.advice.Advice;
import org.leadershipadvisor.framework.Setting;

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
    private final Setting[] settings;
    private final double[][] numbers;
    private final int[][] texts;

    Likeness(List<Advice.Subject> sites) {
        this.sites = sites;
        Set<String> names = new TreeSet<>();
        sites.forEach(site -> names.addAll(site.attributes().keySet()));
        attributes = List.copyOf(names);
        settings = sites.stream().map(Advice.Subject::setting).toArray(Setting[]::new);
        numbers = new double[attributes.size()][sites.size()];
        texts = new int[attributes.size()][sites.size()];
        fill();
    }

    private void fill() {
        Map<String, Integer> known = new HashMap<>();
        for (int one = 0; one < attributes.size(); one++) {
            for (int site = 0; site < sites.size(); site++) {
                Object value = sites.get(site).attributes().get(attributes.get(one));
                boolean number = value instanceof Number;
                numbers[one][site] = number ? Double.parseDouble(String.valueOf(value)) : Double.NaN;
                texts[one][site] = number || value == null
                        ? NOTHING
                        : known.computeIfAbsent(value.toString(), any -> known.size());
            }
        }
    }

    /** How alike each site is to one of them, itself among them, in whole per cent, 0 to 100. */
    int[] percents(int site) {
        int possible = SETTING;
        double[] alike = new double[sites.size()];
        addSetting(site, alike);
        for (int one = 0; one < attributes.size(); one++) {
            if (texts[one][site] != NOTHING) {
                addText(texts[one], site, alike);
                possible++;
            } else if (!Double.isNaN(numbers[one][site])) {
                addNumber(numbers[one], site, alike);
                possible++;
            }
        }
        int[] percents = new int[alike.length];
        for (int other = 0; other < alike.length; other++) {
            percents[other] = (int) (100 * alike[other] / possible + 0.5);
        }
        return percents;
    }

    private void addSetting(int site, double[] alike) {
        Setting setting = settings[site];
        for (int other = 0; other < alike.length; other++) {
            alike[other] = settings[other] == setting ? SETTING : 0;
        }
    }

    private static void addText(int[] values, int site, double[] alike) {
        int value = values[site];
        for (int other = 0; other < alike.length; other++) {
            alike[other] += values[other] == value ? 1 : 0;
        }
    }

    private static void addNumber(double[] values, int site, double[] alike) {
        for (int other = 0; other < alike.length; other++) {
            alike[other] += alike(values[site], values[other]);
        }
    }

    private static double alike(double one, double two) {
        if (one == two) {
            return 1;
        }
        double less = Math.min(one, two);
        double more = Math.max(one, two);
        return less > 0 && less >= SAME_SIZE * more ? less / more : 0;
    }
}
