package org.leadershipadvisor;

import java.nio.file.Path;
import java.time.LocalDate;
import org.leadershipadvisor.advice.Advice;
import org.leadershipadvisor.advice.AdviceBuilder;
import org.leadershipadvisor.advice.Explainer;
import org.leadershipadvisor.advice.Explanation;
import org.leadershipadvisor.authoring.InvalidRulesException;
import org.leadershipadvisor.authoring.RulesFolder;
import org.leadershipadvisor.framework.Framework;
import org.leadershipadvisor.inference.InferenceEngine;
import org.leadershipadvisor.profile.Profile;

/**
 * Tells the leaders of a health-care organisation what to do first, and why. Immutable and thread-safe: make one, keep
 * it, and ask it from as many threads as you like.
 *
 * <pre>{@code
 * LeadershipAdvisor advisor = LeadershipAdvisor.withBuiltInRules();
 * Advice advice = advisor.advise(Profile.read(Path.of("mercy-valley.json")));
 * }</pre>
 */
public final class LeadershipAdvisor {

    private final Framework framework;
    private final InferenceEngine engine;

    private LeadershipAdvisor(Framework framework, InferenceEngine engine) {
        this.framework = framework;
        this.engine = engine;
    }

    /** An advisor with the rules that come with this library; takes a fraction of a second to make. */
    public static LeadershipAdvisor withBuiltInRules() {
        Framework framework = Framework.builtIn();
        return new LeadershipAdvisor(framework, InferenceEngine.withBuiltInRules(framework));
    }

    /**
     * An advisor with the built-in rules and a folder of one's own topics. Rules are code and run in this process: name
     * only folders whose authors you trust. Profiles that answer the folder's practices are read by a
     * {@link org.leadershipadvisor.profile.ProfileReader} for this advisor's {@link #framework()}. Needs
     * {@code org.drools:drools-mvel} and {@code jackson-dataformat-yaml} on the class path; takes seconds to make.
     *
     * @param folder topics of three files each, as {@code rules/README.md} has it; one with the id of a built-in topic
     *     replaces it
     * @throws InvalidRulesException where anything is wrong with the folder, with every problem
     * @throws IllegalStateException where one of the two libraries is missing, naming the artifact
     */
    public static LeadershipAdvisor withRules(Path folder) {
        RulesFolder rules = RulesFolder.read(folder);
        return new LeadershipAdvisor(rules.framework(), rules.engine());
    }

    /** The same advisor, which also speaks of a leader's own topics, such as the personal vision. */
    public LeadershipAdvisor withConfidentialTopics() {
        return new LeadershipAdvisor(framework, engine.withConfidentialTopics());
    }

    /** The words this advisor speaks: topics, practices, actions. */
    public Framework framework() {
        return framework;
    }

    /** Advice for an organisation, with the day of its profile as today. */
    public Advice advise(Profile profile) {
        return advise(profile, profile.assessedOn());
    }

    /**
     * Advice for an organisation.
     *
     * @param asOf the day that counts as today, for the age of evidence and the length of projects
     */
    public Advice advise(Profile profile, LocalDate asOf) {
        return AdviceBuilder.advice(framework, profile, asOf, engine.conclude(profile, asOf));
    }

    /**
     * Why, or why not, with the day of the profile as today.
     *
     * @param id of a practice, a recommendation or a pattern
     * @throws IllegalArgumentException where nothing has the id
     */
    public Explanation explain(String id, Profile profile) {
        return explain(id, profile, profile.assessedOn());
    }

    /**
     * Why, or why not.
     *
     * @param id of a practice, a recommendation or a pattern
     * @param asOf the day that counts as today
     * @throws IllegalArgumentException where nothing has the id
     */
    public Explanation explain(String id, Profile profile, LocalDate asOf) {
        return new Explainer(framework, profile, engine.confidential(), other -> engine.conclude(other, asOf))
                .explain(id);
    }
}
