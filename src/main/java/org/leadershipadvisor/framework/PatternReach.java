package org.leadershipadvisor.framework;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which practices and actions a pattern raises or holds back, once aliases, wholes and components are spelt out. */
final class PatternReach {

    private static final String COMPONENT = "component/";

    private final Framework framework;
    private final Map<String, Set<String>> raised = new HashMap<>();
    private final Map<String, Set<String>> held = new HashMap<>();

    PatternReach(Framework framework) {
        this.framework = framework;
        framework.patterns().forEach(pattern -> {
            raised.put(pattern.id(), spelt(pattern.raises()));
            held.put(pattern.id(), spelt(pattern.holdsBack()));
        });
    }

    /** Ids of practices and actions. */
    Set<String> raised(String pattern) {
        return raised.getOrDefault(pattern, Set.of());
    }

    /** Ids of practices and actions. */
    Set<String> held(String pattern) {
        return held.getOrDefault(pattern, Set.of());
    }

    /** Whether an entry of a pattern's lists names anything there is. */
    static boolean known(String entry, Framework framework) {
        return component(entry).findAny().isPresent()
                || framework.findPractice(entry).isPresent()
                || framework.findAction(entry).isPresent();
    }

    private Set<String> spelt(List<String> entries) {
        return entries.stream().flatMap(this::spelt).collect(Collectors.toUnmodifiableSet());
    }

    private Stream<String> spelt(String entry) {
        if (entry.startsWith(COMPONENT)) {
            return component(entry)
                    .flatMap(component -> framework.practices().stream()
                            .filter(practice -> practice.components().contains(component))
                            .map(Practice::id));
        }
        String id = framework.resolve(entry);
        return Stream.concat(Stream.of(id), framework.leaves(id).stream());
    }

    private static Stream<Component> component(String entry) {
        return entry.startsWith(COMPONENT)
                ? Names.find(Component.class, entry.substring(COMPONENT.length())).stream()
                : Stream.empty();
    }
}
