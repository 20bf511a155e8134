package org.leadershipadvisor.advice;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.leadershipadvisor.framework.Framework;
import org.leadershipadvisor.framework.Wording;
import org.leadershipadvisor.inference.Conclusions;
import org.leadershipadvisor.inference.Standing;
import org.leadershipadvisor.profile.Profile;

/** A profile and all that follows from it, to be asked for one thing at a time. */
final class View {

    /** Draws the conclusions of a profile. */
    interface Maker {
        View make(Profile profile);
    }

    private final Profile profile;
    private final Conclusions conclusions;
    private final Explanations explanations;
    private final PatternExplanations patterns;
    private final Recommendations recommendations;

    View(Framework framework, Profile profile, Conclusions conclusions) {
        this.profile = profile;
        this.conclusions = conclusions;
        Wording wording = new Wording(
                framework,
                profile.organization().setting(),
                profile.organization().roleWords());
        explanations = new Explanations(framework, wording, conclusions.standings());
        patterns = new PatternExplanations(framework, wording, explanations, conclusions);
        recommendations = new Recommendations(
                framework,
                wording,
                explanations,
                patterns,
                conclusions,
                profile.organization().id());
    }

    Profile profile() {
        return profile;
    }

    /** The conclusion on a practice, or null where it has none. */
    @Nullable
    Standing standing(String practice) {
        return conclusions.standings().get(practice);
    }

    Explanations explanations() {
        return explanations;
    }

    PatternExplanations patterns() {
        return patterns;
    }

    /** The practices that a contradiction is between. */
    Stream<String> sides(String contradiction) {
        return conclusions.contradictions().stream()
                .filter(one -> one.id().equals(contradiction))
                .flatMap(one -> one.sides().stream());
    }

    /** The recommendation of an action, where it is made. */
    Optional<Recommendation> recommendation(String action) {
        return conclusions.candidates().stream()
                .filter(candidate -> candidate.recommendation().equals(action))
                .findFirst()
                .map(recommendations::of);
    }
}
