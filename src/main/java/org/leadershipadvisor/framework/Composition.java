package org.leadershipadvisor.framework;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which practices are made of which, and which stand for which. */
final class Composition {

    private final Map<String, Practice> practices;
    private final Map<String, List<String>> leaves = new HashMap<>();
    private final Map<String, List<String>> aliases = new HashMap<>();

    Composition(Map<String, Practice> practices) {
        this.practices = practices;
        practices.values().forEach(practice -> leaves.put(practice.id(), List.copyOf(leaves(practice))));
        practices.values().stream()
                .filter(Practice::alias)
                .forEach(alias -> aliases.computeIfAbsent(resolve(alias.id(), practices), any -> new ArrayList<>())
                        .add(alias.id()));
    }

    /** The practice that an id stands for: itself, or, for an alias, the one it is the same as. */
    static String resolve(String id, Map<String, Practice> practices) {
        Practice practice = practices.get(id);
        return practice == null || practice.sameAs() == null ? id : practice.sameAs();
    }

    List<String> leaves(String id) {
        return leaves.getOrDefault(id, List.of());
    }

    List<String> aliases(String id) {
        return aliases.getOrDefault(id, List.of());
    }

    private Set<String> leaves(Practice practice) {
        Set<String> found = new LinkedHashSet<>();
        if (practice.madeOfForce() != null) {
            practices.values().stream()
                    .filter(other -> other.asked() && other.force() == practice.madeOfForce())
                    .forEach(other -> found.add(other.id()));
        }
        for (String part : practice.madeOf()) {
            Practice of = practices.get(resolve(part, practices));
            if (of != null && of.composite()) {
                found.addAll(leaves(of));
            } else if (of != null) {
                found.add(of.id());
            }
        }
        return found;
    }
}
