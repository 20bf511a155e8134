package org.leadershipadvisor.authoring;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Holds words to the rule writer's page: what everybody can read aloud, answer, and act on. */
final class TextLaws {

    private static final int LONGEST_TITLE = 80;
    private static final int MOST_SENTENCES = 2;
    private static final int FEWEST_STEPS = 3;
    private static final int MOST_STEPS = 5;

    /** Bodies and people that some settings lack, or call otherwise, stand as role words only. */
    private static final Pattern LITERAL_ROLE = Pattern.compile(
            "(?i)\\b(the board|medical executive committee|finance director|cfo|chief executive|chief medical officer|"
                    + "chief nursing officer|quality committee|medical executives)\\b");

    private static final Pattern JARGON = Pattern.compile(
            "(?i)\\b(stakeholders?|robust|synergy|ensure|leverage (the|our)|utili[sz]e|best practices?)\\b");

    private TextLaws() {}

    /** Complains of every law that a topic's words break. */
    static void check(Place words) {
        words.child("practices")
                .fields()
                .filter(practice -> !practice.node().has("sameAs"))
                .forEach(TextLaws::practice);
        words.child("patterns").fields().forEach(TextLaws::pattern);
        words.child("recommendations")
                .fields()
                .flatMap(action -> Stream.of(action, action.child("halfway"), action.child("stalled")))
                .forEach(TextLaws::action);
        words.child("recommendations")
                .fields()
                .flatMap(action -> action.child("because").fields())
                .forEach(TextLaws::plain);
    }

    private static void practice(Place practice) {
        Place statement = practice.child("statement");
        statement.require(!statement.text().endsWith("."), "a statement without full stop");
        Place question = practice.child("question");
        question.require(question.text().isEmpty() || question.text().endsWith("?"), "a question mark at its end");
        Place levels = practice.child("levels");
        long different = levels.entries().map(Place::text).distinct().count();
        levels.require(different == levels.node().size(), "levels that differ");
        Stream.concat(Stream.of(statement, question), levels.entries()).forEach(TextLaws::plain);
    }

    private static void pattern(Place pattern) {
        title(pattern.child("title"));
        fewSentences(pattern.child("meaning"));
        sentence(pattern.child("caution"));
        Stream<Place> signs = pattern.child("signs").fields().flatMap(TextLaws::sign);
        Stream.concat(Stream.of("title", "meaning", "caution").map(pattern::child), signs)
                .forEach(TextLaws::plain);
    }

    private static Stream<Place> sign(Place sign) {
        Place statement = sign.child("statement");
        statement.require(!statement.text().endsWith("."), "a statement without full stop");
        return Stream.concat(Stream.of(statement), sign.child("readings").fields());
    }

    private static void title(Place title) {
        title.require(title.text().length() <= LONGEST_TITLE, "at most " + LONGEST_TITLE + " characters");
        title.require(!title.text().endsWith("."), "a title without full stop");
    }

    private static void fewSentences(Place text) {
        sentence(text);
        text.require(text.text().split("[.?!] ", -1).length <= MOST_SENTENCES, "at most two sentences");
    }

    private static void action(Place action) {
        Place title = action.child("title");
        title(title);
        Place why = action.child("why");
        fewSentences(why);
        Place done = action.child("doneWhen");
        sentence(done);
        steps(action.child("how"));
        Stream.concat(Stream.of(title, why, done), action.child("how").entries())
                .forEach(TextLaws::plain);
    }

    private static void steps(Place how) {
        if (!how.node().isArray()) {
            return;
        }
        int steps = how.node().size();
        how.require(steps >= FEWEST_STEPS && steps <= MOST_STEPS, "three to five steps");
        how.entries().forEach(TextLaws::sentence);
        how.entries()
                .limit(1)
                .forEach(first -> first.require(
                        first.text().toLowerCase(Locale.ROOT).contains("this week"),
                        "a first step that is doable \"this week\", and says so"));
    }

    private static void sentence(Place text) {
        text.require(text.text().isEmpty() || text.text().matches("(?s).*[.?!]"), "a full stop at its end");
    }

    private static void plain(Place text) {
        String said = text.text();
        text.require(!said.contains("}'s") && !said.contains("the {"), "role words without the and 's");
        text.require(
                !LITERAL_ROLE.matcher(said).find(), "a role word in braces, since roles have other names elsewhere");
        text.require(!JARGON.matcher(said).find(), "plain words, without jargon");
    }
}
