package org.leadershipadvisor.advice;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.leadershipadvisor.framework.Framework;
import org.leadershipadvisor.framework.Hash;
import org.leadershipadvisor.framework.Judgement;
import org.leadershipadvisor.framework.Wording;
import org.leadershipadvisor.inference.Conclusions;
import org.leadershipadvisor.inference.Contradiction;
import org.leadershipadvisor.inference.Standing;
import org.leadershipadvisor.profile.Organization;
import org.leadershipadvisor.profile.Profile;
import org.leadershipadvisor.profile.ProfileReader;

/** Makes advice of a profile's conclusions. */
public final class AdviceBuilder {

    /** Version of the shape of {@link Advice}. */
    public static final String SCHEMA_VERSION = "1.0";

    private final Framework framework;
    private final Profile profile;
    private final Conclusions conclusions;
    private final Wording wording;
    private final Explanations explanations;

    private AdviceBuilder(Framework framework, Profile profile, Conclusions conclusions) {
        this.framework = framework;
        this.profile = profile;
        this.conclusions = conclusions;
        Organization organization = profile.organization();
        wording = new Wording(framework, organization.setting(), organization.roleWords());
        explanations = new Explanations(framework, wording, conclusions.standings());
    }

    /**
     * The advice that follows from conclusions.
     *
     * @param asOf the day that counted as today
     */
    public static Advice advice(Framework framework, Profile profile, LocalDate asOf, Conclusions conclusions) {
        return new AdviceBuilder(framework, profile, conclusions).build(asOf);
    }

    private Advice build(LocalDate asOf) {
        Organization organization = profile.organization();
        Scores scores = new Scores(framework, conclusions.standings());
        List<Recommendation> recommendations = Ranking.rank(
                new Recommendations(framework, wording, explanations, conclusions, organization.id()).all());
        Discussions discussions = new Discussions(framework, wording, explanations);
        return new Advice(
                SCHEMA_VERSION,
                new Advice.Tool("leadership-advisor", framework.version(), framework.hash()),
                new Advice.Subject(organization.id(), organization.name(), organization.setting()),
                profile.assessedOn(),
                asOf,
                Hash.of(ProfileReader.canonical(profile)),
                scores.coverage(),
                scores.leveragePoints(),
                scores.components(),
                scores.forces(),
                strengths(),
                conclusions.contradictions().stream().map(this::contradiction).toList(),
                differences(),
                recommendations,
                new Questions(framework, wording, explanations, conclusions.standings(), recommendations).all(),
                discussions.groups(profile.raters()),
                discussions.all(conclusions.standings()));
    }

    private List<Strength> strengths() {
        return conclusions.standings().values().stream()
                .filter(standing -> standing.inPlace() && !standing.composite())
                .map(standing -> new Strength(
                        standing.practice(),
                        statement(standing),
                        standing.claimed(),
                        explanations.sources(standing),
                        framework.practice(standing.practice()).leveragePoints()))
                .sorted(Comparator.comparing(Strength::claimed))
                .toList();
    }

    private List<Difference> differences() {
        return conclusions.standings().values().stream()
                .filter(Standing::difference)
                .map(standing -> new Difference(
                        standing.practice(),
                        statement(standing),
                        explanations.difference(standing),
                        explanations.sources(standing)))
                .toList();
    }

    private ContradictionFound contradiction(Contradiction contradiction) {
        Judgement judgement = framework.judgement("contradictions");
        Judgement.ContradictionText text =
                Objects.requireNonNull(judgement.contradictions().get(contradiction.id()));
        return new ContradictionFound(
                contradiction.id(),
                wording.of(text.title()),
                wording.of(text.settle()),
                framework.ruleThatConcludes("#" + contradiction.id()).orElseThrow(),
                contradiction.sides().stream().map(this::side).toList());
    }

    private ContradictionFound.Side side(String practice) {
        Standing standing = Objects.requireNonNull(conclusions.standings().get(practice));
        return new ContradictionFound.Side(practice, explanations.of(standing));
    }

    private String statement(Standing standing) {
        return wording.of(framework.practice(standing.practice()).statement());
    }
}
