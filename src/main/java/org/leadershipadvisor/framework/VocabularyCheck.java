package org.leadershipadvisor.framework;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/** Refuses a vocabulary whose parts do not fit, with every problem at once. */
final class VocabularyCheck {

    private static final java.util.regex.Pattern BRACES = java.util.regex.Pattern.compile("\\{([a-z-]+)}");

    private final Framework framework;
    private final List<String> problems = new ArrayList<>();

    private VocabularyCheck(Framework framework) {
        this.framework = framework;
    }

    /** @throws IllegalStateException where something does not fit, naming all of it */
    static void check(Framework framework) {
        VocabularyCheck check = new VocabularyCheck(framework);
        framework.practices().forEach(check::practice);
        framework.actions().forEach(check::action);
        framework.patterns().forEach(check::pattern);
        if (!check.problems.isEmpty()) {
            throw new IllegalStateException(
                    "The rules folder does not hold together:\n  " + String.join("\n  ", check.problems));
        }
    }

    private void practice(Practice practice) {
        if (practice.alias()) {
            boolean resolves = framework
                    .findPractice(framework.resolve(practice.id()))
                    .filter(other -> !other.alias())
                    .isPresent();
            require(resolves, practice.id(), "is the same as no practice: " + practice.sameAs());
            return;
        }
        require(practice.levels().size() == 5, practice.id(), "has not five worded levels");
        Stream.of(practice.requires(), practice.follows(), practice.madeOf())
                .flatMap(List::stream)
                .forEach(id -> reference(practice.id(), id));
        require(
                framework
                        .findAction(practice.remedy())
                        .filter(action -> practice.id().equals(action.practice()))
                        .isPresent(),
                practice.id(),
                "names a remedy that is no action of its own: " + practice.remedy());
        practice.askedOf().forEach(role -> role(practice.id(), role));
        Stream.concat(Stream.of(practice.statement(), practice.question()), practice.levels().stream())
                .forEach(text -> roles(practice.id(), text));
    }

    private void action(Action action) {
        boolean ofPractice = Optional.ofNullable(action.practice())
                .flatMap(framework::findPractice)
                .isPresent();
        boolean ofPattern = Optional.ofNullable(action.pattern())
                .flatMap(framework::findPattern)
                .filter(pattern -> pattern.earns().contains(action.id()))
                .isPresent();
        require(ofPractice != ofPattern, action.id(), "names neither a practice nor a pattern that earns it");
        role(action.id(), action.owner());
        Stream.of(action, action.as(action.halfway()), action.as(action.stalled()))
                .forEach(variant -> Stream.concat(
                                Stream.of(variant.title(), variant.why(), variant.doneWhen()), variant.how().stream())
                        .forEach(text -> roles(action.id(), text)));
    }

    private void pattern(Pattern pattern) {
        Stream.of(pattern.raises(), pattern.holdsBack())
                .flatMap(List::stream)
                .forEach(entry -> require(
                        PatternReach.known(entry, framework), pattern.id(), "names nothing there is: " + entry));
        pattern.earns()
                .forEach(id ->
                        require(framework.findAction(id).isPresent(), pattern.id(), "earns an unknown action: " + id));
        require(
                pattern.holdsBack().isEmpty() == pattern.caution().isEmpty(),
                pattern.id(),
                "must say why something waits exactly where something waits");
        require(
                pattern.needs() > 0 && pattern.needs() <= pattern.signs().size(),
                pattern.id(),
                "needs " + pattern.needs() + " of " + pattern.signs().size() + " signs");
        Stream.of(pattern.title(), pattern.meaning(), pattern.caution()).forEach(text -> roles(pattern.id(), text));
        pattern.signs().values().forEach(sign -> roles(pattern.id(), sign.statement()));
    }

    /** A requirement may name a topic that is not there yet, but no unknown practice of one that is. */
    private void reference(String from, String id) {
        boolean topicExists = framework.topic(id.substring(0, id.indexOf('/'))).isPresent();
        require(!topicExists || framework.findPractice(id).isPresent(), from, "names an unknown practice: " + id);
    }

    private void roles(String id, String text) {
        Matcher braces = BRACES.matcher(text);
        while (braces.find()) {
            role(id, braces.group(1));
        }
    }

    private void role(String id, String role) {
        require(framework.roles().contains(role), id, "names an unknown role: " + role);
    }

    private void require(boolean holds, String id, String problem) {
        if (!holds) {
            problems.add(id + " " + problem);
        }
    }
}
