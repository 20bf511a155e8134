package org.leadershipadvisor.benchmark;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.leadershipadvisor.inference.Register;
import org.leadershipadvisor.profile.Aim;
import org.leadershipadvisor.profile.Fact;
import org.leadershipadvisor.profile.Leader;
import org.leadershipadvisor.profile.Measure;
import org.leadershipadvisor.profile.Profile;
import org.leadershipadvisor.profile.Project;

/** The registers that the compared rules ask, and which of their entries count. */
enum Entries {
    PROJECTS(Project.class, "running()", fact -> ((Project) fact).running()),
    MEASURES(Measure.class, "", fact -> true),
    LEADERS(Leader.class, "", fact -> true),
    AIMS(Aim.class, "", fact -> true);

    final Class<? extends Fact> type;
    final String condition;
    final Predicate<Fact> counts;

    Entries(Class<? extends Fact> type, String condition, Predicate<Fact> counts) {
        this.type = type;
        this.condition = condition;
        this.counts = counts;
    }

    /** Its name in a profile. */
    String register() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** All that a profile's registers say, as every engine is given it. */
    static List<Object> facts(Profile profile) {
        List<Object> facts = new ArrayList<>();
        for (Entries entries : values()) {
            List<? extends Fact> register = entries.of(profile);
            if (register != null) {
                facts.add(new Register(entries.register()));
                facts.addAll(register);
            }
        }
        return facts;
    }

    private List<? extends Fact> of(Profile profile) {
        return switch (this) {
            case PROJECTS -> profile.projects();
            case MEASURES -> profile.measures();
            case LEADERS -> profile.leaders();
            case AIMS -> profile.aims();
        };
    }

    /** The entries that count, by register; a register that the profile lacks has none. */
    static Map<Entries, List<Fact>> counted(List<Object> facts) {
        Map<Entries, List<Fact>> counted = new EnumMap<>(Entries.class);
        for (Object fact : facts) {
            for (Entries entries : values()) {
                if (entries.type.isInstance(fact) && entries.counts.test((Fact) fact)) {
                    counted.computeIfAbsent(entries, key -> new ArrayList<>()).add((Fact) fact);
                }
            }
        }
        return counted;
    }
}
