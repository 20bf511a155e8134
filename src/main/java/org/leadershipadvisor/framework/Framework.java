package org.leadershipadvisor.framework;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The vocabulary, ready to be asked: everything by id, in the framework's order. Immutable and thread-safe. */
public final class Framework {

    private static final String RESOURCE = "vocabulary.json";

    private final Vocabulary vocabulary;
    private final Map<String, Topic> topics;
    private final Map<String, Practice> practices;
    private final Map<String, Action> actions;
    private final Map<String, Pattern> patterns;
    private final Map<String, Judgement> judgements;
    private final Map<String, String> rulesByConclusion;
    private final Prerequisites prerequisites;
    private final Map<String, Integer> order = new HashMap<>();
    private final RoleWords roleWords;
    private final Composition composition;
    private final PatternReach reach;
    private final Map<Component, List<Practice>> byComponent;
    private final Map<Integer, List<Practice>> byLeveragePoint;

    Framework(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        topics = byId(vocabulary.topics().stream(), Topic::id);
        practices = byId(topics.values().stream().flatMap(topic -> topic.practices().stream()), Practice::id);
        actions = byId(topics.values().stream().flatMap(topic -> topic.recommendations().stream()), Action::id);
        patterns = byId(topics.values().stream().flatMap(topic -> topic.patterns().stream()), Pattern::id);
        judgements = byId(vocabulary.judgements().stream(), Judgement::id);
        rulesByConclusion = rules().collect(
                        Collectors.toUnmodifiableMap(RuleEntry::concludes, RuleEntry::name, (one, other) -> one));
        prerequisites = new Prerequisites(practices, this::resolve);
        Stream.concat(practices.keySet().stream(), patterns.keySet().stream())
                .forEach(id -> order.put(id, order.size()));
        roleWords = new RoleWords(vocabulary.roles());
        composition = new Composition(practices);
        reach = new PatternReach(this);
        byComponent = practicesBy(practice -> practice.components().stream());
        byLeveragePoint = practicesBy(
                practice -> scoresLeveragePoints(practice) ? practice.leveragePoints().stream() : Stream.empty());
    }

    /** The framework that comes with this library. */
    public static Framework builtIn() {
        return BuiltIn.FRAMEWORK;
    }

    private static final class BuiltIn {
        private static final Framework FRAMEWORK = of(builtInVocabulary());
    }

    /** The vocabulary of {@link #builtIn()}, in JSON. */
    public static byte[] builtInVocabulary() {
        try (InputStream in = Framework.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("The resource " + RESOURCE + " is missing: build with Maven");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The framework of a vocabulary.
     *
     * @param vocabulary in JSON, as compiled from the files of a rules folder that hold together
     * @throws IllegalArgumentException where it does not hold together
     */
    public static Framework of(byte[] vocabulary) {
        try {
            return new Framework(VocabularyJson.mapper().readValue(vocabulary, Vocabulary.class));
        } catch (IOException e) {
            throw new IllegalArgumentException("No vocabulary: " + e.getMessage(), e);
        }
    }

    private static <T> Map<String, T> byId(Stream<T> things, Function<T, String> id) {
        Map<String, T> map = new LinkedHashMap<>();
        things.forEach(thing -> {
            if (map.put(id.apply(thing), thing) != null) {
                throw new IllegalArgumentException("Two things have the id " + id.apply(thing));
            }
        });
        return map;
    }

    /** The practices by each of what a function says they belong to, in order. */
    private <K> Map<K, List<Practice>> practicesBy(Function<Practice, Stream<K>> belongsTo) {
        Map<K, List<Practice>> sorted = new HashMap<>();
        practices
                .values()
                .forEach(practice -> belongsTo
                        .apply(practice)
                        .distinct()
                        .forEach(key -> sorted.computeIfAbsent(key, any -> new ArrayList<>())
                                .add(practice)));
        sorted.replaceAll((key, some) -> List.copyOf(some));
        return sorted;
    }

    private Stream<RuleEntry> rules() {
        return Stream.concat(
                topics.values().stream().flatMap(topic -> topic.rules().stream()),
                judgements.values().stream().flatMap(judgement -> judgement.rules().stream()));
    }

    /** All topics, in order. */
    public Collection<Topic> topics() {
        return List.copyOf(topics.values());
    }

    /** All practices, in order. */
    public Collection<Practice> practices() {
        return practices.values();
    }

    /** The practices that a component is scored by, in order. */
    public List<Practice> practicesOf(Component component) {
        return byComponent.getOrDefault(component, List.of());
    }

    /** The practices that a leverage point is scored by, in order. */
    public List<Practice> practicesOf(LeveragePoint point) {
        return byLeveragePoint.getOrDefault(point.number(), List.of());
    }

    /** Whether a practice counts towards the scores of its leverage points. */
    public boolean scoresLeveragePoints(Practice practice) {
        return topic(practice.topic()).orElseThrow().scoresLeveragePoints();
    }

    /** All actions, in order. */
    public Collection<Action> actions() {
        return actions.values();
    }

    /** All failure patterns, in order. */
    public Collection<Pattern> patterns() {
        return patterns.values();
    }

    /** The pattern with this id, if there is one. */
    public Optional<Pattern> findPattern(String id) {
        return Optional.ofNullable(patterns.get(id));
    }

    /**
     * The pattern with this id.
     *
     * @throws IllegalArgumentException where there is none
     */
    public Pattern pattern(String id) {
        return findPattern(id).orElseThrow(() -> unknown("pattern", id));
    }

    /** Ids of the practices that become more urgent where a pattern shows. */
    public Set<String> raisedBy(Pattern pattern) {
        return reach.raised(pattern.id());
    }

    /** Ids of the practices and actions that had better wait where a pattern shows. */
    public Set<String> heldBackBy(Pattern pattern) {
        return reach.held(pattern.id());
    }

    /** The seven leverage points, in order. */
    public List<LeveragePoint> leveragePoints() {
        return vocabulary.leveragePoints();
    }

    /** The topic with this id, if there is one. */
    public Optional<Topic> topic(String id) {
        return Optional.ofNullable(topics.get(id));
    }

    /** The practice with this id, if there is one. */
    public Optional<Practice> findPractice(String id) {
        return Optional.ofNullable(practices.get(id));
    }

    /** The practice that an id stands for: itself, or, for an alias, the one it is the same as. */
    public String resolve(String id) {
        return Composition.resolve(id, practices);
    }

    /** The aliases of a practice. */
    public List<String> aliases(String id) {
        return composition.aliases(id);
    }

    /** The asked practices that a composite is made of, through all composites among its parts; empty for others. */
    public List<String> leaves(String id) {
        return composition.leaves(id);
    }

    /** The action with this id, if there is one. */
    public Optional<Action> findAction(String id) {
        return Optional.ofNullable(actions.get(id));
    }

    /**
     * The practice with this id.
     *
     * @throws IllegalArgumentException where there is none
     */
    public Practice practice(String id) {
        return findPractice(id).orElseThrow(() -> unknown("practice", id));
    }

    /**
     * The action with this id.
     *
     * @throws IllegalArgumentException where there is none
     */
    public Action action(String id) {
        return findAction(id).orElseThrow(() -> unknown("action", id));
    }

    /**
     * The file of {@code rules/judgement} with this name.
     *
     * @throws IllegalArgumentException where there is none
     */
    public Judgement judgement(String id) {
        return Optional.ofNullable(judgements.get(id)).orElseThrow(() -> unknown("judgement", id));
    }

    /**
     * The words of a contradiction, whichever file of {@code rules/judgement} has them.
     *
     * @throws IllegalArgumentException where none has
     */
    public Judgement.ContradictionText contradiction(String id) {
        return judgements.values().stream()
                .flatMap(judgement ->
                        Stream.ofNullable(judgement.contradictions().get(id)))
                .findFirst()
                .orElseThrow(() -> unknown("contradiction", id));
    }

    /** All files of {@code rules/judgement}. */
    public Collection<Judgement> judgements() {
        return List.copyOf(judgements.values());
    }

    /** Whether a practice belongs to a topic that is a leader's own. */
    public boolean confidential(Practice practice) {
        return topic(practice.topic()).filter(Topic::confidential).isPresent();
    }

    /** What must come before what. */
    public Prerequisites prerequisites() {
        return prerequisites;
    }

    /** The name of the rule that concludes {@code id#code}, or nothing where Java concluded it. */
    public Optional<String> ruleThatConcludes(String conclusion) {
        return Optional.ofNullable(rulesByConclusion.get(conclusion));
    }

    /** How a component is called. */
    public String nameOf(Component component) {
        return vocabulary.components().getOrDefault(component, Names.of(component));
    }

    /** How a level is called, for 0 to 4. */
    public String nameOfLevel(int level) {
        return vocabulary.levels().get(level);
    }

    /** The keys of all roles. */
    public Collection<String> roles() {
        return vocabulary.roles().keySet();
    }

    /** The word for a role in a setting. */
    public String roleWord(String role, Setting setting) {
        String word = roleWords.word(role, setting);
        if (word == null) {
            throw unknown("role", role);
        }
        return word;
    }

    /**
     * How a conclusion that no rule words reads.
     *
     * @throws IllegalArgumentException where there is no such sentence
     */
    public String sentence(String code) {
        String sentence = vocabulary.sentences().get(code);
        if (sentence == null) {
            throw unknown("sentence", code);
        }
        return sentence;
    }

    /** The version of this library. */
    public String version() {
        return vocabulary.version();
    }

    /** The place of a practice, or, after all practices, of a pattern, in the framework's order, from 0. */
    public int order(String id) {
        return order.getOrDefault(id, Integer.MAX_VALUE);
    }

    /** The hash of all files under {@code rules/}, in hexadecimal. */
    public String hash() {
        return vocabulary.hash();
    }

    private static IllegalArgumentException unknown(String kind, String id) {
        return new IllegalArgumentException("No " + kind + " has the id " + id);
    }
}
