package org.leadershipadvisor.framework;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which practice must come before which. Requirements whose topic does not exist yet count once it does. */
public final class Prerequisites {

    private final Map<String, List<String>> required = new HashMap<>();
    private final Map<String, List<String>> dependents = new HashMap<>();
    private final Map<String, Integer> depths = new HashMap<>();

    Prerequisites(Map<String, Practice> practices) {
        Map<String, List<String>> direct = new HashMap<>();
        for (Practice practice : practices.values()) {
            List<String> known =
                    practice.requires().stream().filter(practices::containsKey).toList();
            required.put(practice.id(), known);
            known.forEach(
                    id -> direct.computeIfAbsent(id, any -> new ArrayList<>()).add(practice.id()));
        }
        practices.keySet().forEach(id -> depth(id, new LinkedHashSet<>()));
        practices.keySet().forEach(id -> dependents.put(id, List.copyOf(reach(id, direct))));
    }

    /** What must come directly before a practice, in the order its topic names them. */
    public List<String> requiredBy(String practice) {
        return required.getOrDefault(practice, List.of());
    }

    /** Everything that waits for a practice, directly or through others. */
    public List<String> waitingFor(String practice) {
        return dependents.getOrDefault(practice, List.of());
    }

    /** How many steps lie before a practice: 0 where nothing must come first. */
    public int depth(String practice) {
        return depths.getOrDefault(practice, 0);
    }

    private int depth(String id, Set<String> path) {
        Integer known = depths.get(id);
        if (known != null) {
            return known;
        }
        if (!path.add(id)) {
            throw new IllegalArgumentException("These practices require one another: " + path);
        }
        int depth = requiredBy(id).stream()
                .mapToInt(before -> depth(before, path) + 1)
                .max()
                .orElse(0);
        path.remove(id);
        depths.put(id, depth);
        return depth;
    }

    private static Set<String> reach(String id, Map<String, List<String>> direct) {
        Set<String> reached = new LinkedHashSet<>();
        List<String> open = new ArrayList<>(direct.getOrDefault(id, List.of()));
        while (!open.isEmpty()) {
            String next = open.remove(open.size() - 1);
            if (reached.add(next)) {
                open.addAll(direct.getOrDefault(next, List.of()));
            }
        }
        return reached;
    }
}
