package org.leadershipadvisor.inference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leadershipadvisor.profile.Profile;

/** What a profile's registers put into a session. */
final class Facts {

    private final List<Object> facts = new ArrayList<>();

    private Facts() {}

    static List<Object> of(Profile profile, LocalDate asOf) {
        Facts facts = new Facts();
        facts.facts.add(new Assessment(asOf, profile.organization().setting()));
        facts.register("aims", profile.aims());
        facts.register("measures", profile.measures());
        facts.register("strategies", profile.strategies());
        facts.register("projects", profile.projects());
        facts.register("leaders", profile.leaders());
        facts.register("skills", profile.skills());
        facts.register("committees", profile.committees());
        facts.entry(profile.board());
        facts.entry(profile.finance());
        facts.entry(profile.physicians());
        facts.entry(profile.patients());
        facts.entry(profile.learning());
        return facts.facts;
    }

    private void register(String name, @Nullable Collection<?> entries) {
        if (entries != null) {
            facts.add(new Register(name));
            facts.addAll(entries);
        }
    }

    private void entry(@Nullable Object entry) {
        if (entry != null) {
            facts.add(entry);
        }
    }
}
