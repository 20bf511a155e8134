package org.leadershipadvisor.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.leadershipadvisor.advice.Advice;
import org.leadershipadvisor.advice.Because;
import org.leadershipadvisor.advice.ComponentScore;
import org.leadershipadvisor.advice.Discussion;
import org.leadershipadvisor.advice.PatternFound;
import org.leadershipadvisor.advice.Question;
import org.leadershipadvisor.advice.Score;
import org.leadershipadvisor.advice.Status;
import org.leadershipadvisor.framework.Component;
import org.leadershipadvisor.framework.Wording;

/** The words that all views for people share. */
final class Phrases {

    private Phrases() {}

    static String setting(Advice advice) {
        String name = SettingName.of(advice.organization().setting());
        return ("aeiou".indexOf(name.charAt(0)) >= 0 ? "an " : "a ") + name;
    }

    static String coverage(Advice advice) {
        Advice.Coverage coverage = advice.coverage();
        return "Something is known of " + coverage.known() + " of the " + coverage.applicable()
                + " practices that apply (" + coverage.percent() + " %).";
    }

    /** How much is advised, and whether anything wants settling first. */
    static String summary(Advice advice) {
        int actions = advice.recommendations().size();
        String advised = actions == 0
                ? "Nothing is surely missing, so nothing is advised yet: the questions below come first."
                : actions + (actions == 1 ? " action is" : " actions are") + " advised, "
                        + Parts.focus(advice).size() + " of them to take up now.";
        int contradictions = advice.contradictions().size();
        return contradictions == 0
                ? advised
                : advised + " " + contradictions
                        + (contradictions == 1 ? " contradiction wants" : " contradictions want") + " settling.";
    }

    /** Who answered one by one, behind a space; empty where nobody did. */
    static String groups(Advice advice) {
        String groups = advice.groups().stream()
                .map(one -> one.name() + " (" + one.raters() + (one.shown() ? ")" : ", too few to be shown alone)"))
                .collect(Collectors.joining(", "));
        return groups.isEmpty() ? "" : " Answered one by one: " + groups + ".";
    }

    /** What each group said of a practice, and how many people it was. */
    static String views(Discussion discussion) {
        return discussion.views().stream()
                .map(view -> view.sentence() + " (" + view.raters() + ").")
                .collect(Collectors.joining(" "));
    }

    static String apart(Discussion discussion) {
        return "At least " + discussion.spread() + (discussion.spread() == 1 ? " level apart" : " levels apart");
    }

    static String title(PatternFound pattern) {
        return pattern.title() + possible(pattern.status());
    }

    /** Which recommendations answer a pattern, and which it holds back and why, by their ranks. */
    static List<String> answers(PatternFound pattern, Advice advice) {
        List<String> lines = new ArrayList<>();
        if (!pattern.recommends().isEmpty()) {
            lines.add("Answered by " + ranks(pattern.recommends(), advice) + ".");
        }
        if (!pattern.holdsBack().isEmpty()) {
            lines.add("Holds back " + ranks(pattern.holdsBack(), advice) + ". " + pattern.caution());
        }
        return lines;
    }

    private static String ranks(List<String> ids, Advice advice) {
        List<String> ranks = Parts.recommendations(advice, ids).stream()
                .map(one -> Integer.toString(one.rank()))
                .toList();
        return (ranks.size() == 1 ? "action " : "actions ") + and(ranks);
    }

    /** Words as a list that ends in “and”. */
    static String and(List<String> parts) {
        int last = parts.size() - 1;
        return last < 1
                ? String.join("", parts)
                : String.join(", ", parts.subList(0, last)) + " and " + parts.get(last);
    }

    static String because(List<Because> steps) {
        return steps.stream().map(step -> stop(step.sentence())).collect(Collectors.joining(" "));
    }

    /** The first steps of an explanation, and how many are left out. */
    static String because(List<Because> steps, int most) {
        return steps.size() <= most
                ? because(steps)
                : because(steps.subList(0, most)) + " And " + (steps.size() - most) + " more.";
    }

    /** What an answer would settle; empty where nothing else hangs on it. */
    static String settles(Question question) {
        List<String> parts = new ArrayList<>();
        count(parts, question.providedFor().size(), "action takes it for granted", "actions take it for granted");
        count(parts, question.waiting(), "practice waits for it", "practices wait for it");
        count(parts, question.patterns().size(), "pattern hangs on it", "patterns hang on it");
        return parts.isEmpty() ? "" : and(parts) + ".";
    }

    private static void count(List<String> parts, int number, String one, String several) {
        if (number > 0) {
            parts.add(number + " " + (number == 1 ? one : several));
        }
    }

    static String possible(Status status) {
        return status == Status.POSSIBLE ? " (possible)" : "";
    }

    /** {@code leverage point 6}; empty where there is none. */
    static String points(List<Integer> numbers) {
        if (numbers.isEmpty()) {
            return "";
        }
        return (numbers.size() == 1 ? "leverage point " : "leverage points ")
                + and(numbers.stream().map(String::valueOf).toList());
    }

    /** Names of components, with commas. */
    static String components(Advice advice, List<Component> components) {
        return advice.components().stream()
                .filter(one -> components.contains(one.component()))
                .map(ComponentScore::name)
                .collect(Collectors.joining(", "));
    }

    static String score(@Nullable Score score) {
        if (score == null) {
            return "does not apply";
        }
        return score.low().compareTo(score.high()) == 0 ? score.low().toString() : score.low() + " to " + score.high();
    }

    static String known(@Nullable Score score) {
        if (score == null) {
            return "";
        }
        return score.known() + " of " + score.of() + " known" + (score.provisional() ? ", provisional" : "");
    }

    static String stop(String sentence) {
        return ".?!".indexOf(sentence.charAt(sentence.length() - 1)) >= 0 ? sentence : sentence + ".";
    }

    static String uncapitalized(String text) {
        return Wording.uncapital(text);
    }

    static String capitalized(String text) {
        return Wording.capital(text);
    }
}
