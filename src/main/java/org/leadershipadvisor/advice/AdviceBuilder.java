package org.leadershipadvisor.advice;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.leadershipadvisor.framework.Framework;
import org.leadershipadvisor.framework.Hash;
import org.leadershipadvisor.framework.Judgement;
import org.leadershipadvisor.framework.Pattern;
import org.leadershipadvisor.framework.Wording;
import org.leadershipadvisor.inference.Conclusions;
import org.leadershipadvisor.inference.Contradiction;
import org.leadershipadvisor.inference.PatternFinding;
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
    private final PatternExplanations patterns;

    private AdviceBuilder(Framework framework, Profile profile, Conclusions conclusions) {
        this.framework = framework;
        this.profile = profile;
        this.conclusions = conclusions;
        Organization organization = profile.organization();
        wording = new Wording(framework, organization.setting(), organization.roleWords());
        explanations = new Explanations(framework, wording, conclusions.standings());
        patterns = new PatternExplanations(framework, wording, explanations, conclusions);
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
                new Recommendations(framework, wording, explanations, patterns, conclusions, organization.id()).all());
        Discussions discussions = new Discussions(framework, wording, explanations.spoken());
        return new Advice(
                SCHEMA_VERSION,
                new Advice.Tool("leadership-advisor", framework.version(), framework.hash()),
                subject(organization),
                profile.assessedOn(),
                asOf,
                Hash.of(ProfileReader.canonical(profile)),
                AimState.all(profile),
                scores.coverage(),
                scores.leveragePoints(),
                scores.components(),
                scores.forces(),
                standings(discussions),
                strengths(),
                patterns(recommendations),
                conclusions.contradictions().stream().map(this::contradiction).toList(),
                differences(),
                recommendations,
                new Questions(framework, wording, explanations, conclusions, recommendations).all(),
                discussions.groups(profile.raters()),
                discussions.all(conclusions.standings()));
    }

    private Advice.Subject subject(Organization organization) {
        return new Advice.Subject(
                organization.id(),
                organization.name(),
                organization.setting(),
                wording.role("board"),
                Collections.unmodifiableSortedMap(new TreeMap<>(organization.attributes())));
    }

    private List<PracticeStanding> standings(Discussions discussions) {
        return conclusions.standings().values().stream()
                .map(standing -> new PracticeStanding(
                        standing.practice(),
                        statement(standing),
                        topic(standing),
                        standing.levels().low(),
                        standing.levels().high(),
                        standing.claimed(),
                        standing.composite(),
                        discussions.views(standing)))
                .toList();
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

    private List<PatternFound> patterns(List<Recommendation> recommendations) {
        return conclusions.patterns().stream()
                .filter(PatternFinding::there)
                .sorted(Comparator.comparing(finding -> !finding.alert()))
                .map(finding -> pattern(finding, recommendations))
                .toList();
    }

    private PatternFound pattern(PatternFinding finding, List<Recommendation> recommendations) {
        Pattern pattern = framework.pattern(finding.pattern());
        return new PatternFound(
                pattern.id(),
                pattern.alert(),
                finding.firm() ? Status.FIRM : Status.POSSIBLE,
                wording.of(pattern.title()),
                wording.of(pattern.meaning()),
                patterns.signs(pattern.id()),
                ids(recommendations, one -> finding.speaksFor(framework.action(one.id()))),
                ids(recommendations, one -> heldBackBy(pattern, one)),
                wording.of(pattern.caution()),
                pattern.leveragePoints(),
                pattern.components(),
                pattern.source());
    }

    private static boolean heldBackBy(Pattern pattern, Recommendation one) {
        return one.status() == Status.HELD_BACK
                && one.caveats().stream().anyMatch(caveat -> caveat.cites().contains("patterns/" + pattern.id()));
    }

    private static List<String> ids(List<Recommendation> recommendations, Predicate<Recommendation> which) {
        return recommendations.stream().filter(which).map(Recommendation::id).toList();
    }

    private List<Difference> differences() {
        return conclusions.standings().values().stream()
                .filter(Standing::difference)
                .map(standing -> new Difference(
                        standing.practice(),
                        statement(standing),
                        explanations.spoken().difference(standing),
                        explanations.sources(standing)))
                .toList();
    }

    private ContradictionFound contradiction(Contradiction contradiction) {
        Judgement.ContradictionText text = framework.contradiction(contradiction.id());
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

    private String topic(Standing standing) {
        return framework
                .topic(framework.practice(standing.practice()).topic())
                .orElseThrow()
                .title();
    }

    private String statement(Standing standing) {
        return wording.of(framework.practice(standing.practice()).statement());
    }
}
