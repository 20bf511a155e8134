package org.leadershipadvisor.report;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.leadershipadvisor.advice.Advice;
import org.leadershipadvisor.advice.Because;
import org.leadershipadvisor.advice.Discussion;
import org.leadershipadvisor.advice.PatternFound;
import org.leadershipadvisor.advice.PracticeRef;
import org.leadershipadvisor.advice.Priority;
import org.leadershipadvisor.advice.Question;
import org.leadershipadvisor.advice.Recommendation;
import org.leadershipadvisor.advice.Score;
import org.leadershipadvisor.advice.Status;
import org.leadershipadvisor.advice.Strength;
import org.leadershipadvisor.advice.Wave;
import org.leadershipadvisor.framework.Wording;

/** The words that all views for people share. */
final class Phrases {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    static final String FOCUS = "Do this first";
    static final String ALSO_NOW = "Also possible now";
    static final String NEXT = "Next, once what blocks it has been begun";
    static final String LATER = "Later";
    static final String HELD_BACK = "Held back";
    static final String ALERTS = "Alerts: before everything else";
    static final String PATTERNS = "What goes wrong as a whole";
    static final String ROAD_MAP = "Road map: what the first actions open";
    static final String NOTHING_ADDRESSES = "Nothing addresses this: no action is advised here.";
    static final String POINTS = "Where the seven leverage points stand";
    static final String COMPONENTS = "The same by component of the framework";
    static final String STRENGTHS = "Build on";
    static final String CLAIMED = "Said to be in place, shown by nothing yet";
    static final String CONTRADICTIONS = "Statements that cannot all be right";
    static final String DIFFERENCES = "Where answers and registers differ";
    static final String DISCUSSION = "Where people see it differently";
    static final String QUESTIONS = "Find out at the next meeting";
    static final String MORE_QUESTIONS = "Find out later";
    static final String METHOD = "How to read this";

    private Phrases() {}

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String setting(Advice advice) {
        String name = SettingName.of(advice.organization().setting());
        return ("aeiou".indexOf(name.charAt(0)) >= 0 ? "an " : "a ") + name;
    }

    static String coverage(Advice advice) {
        Advice.Coverage coverage = advice.coverage();
        return "Something is known of " + coverage.known() + " of the " + coverage.applicable()
                + " practices that apply (" + coverage.percent() + " %).";
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

    static List<Recommendation> focus(Advice advice) {
        return advice.recommendations().stream().filter(Recommendation::focus).toList();
    }

    /** Recommendations outside the focus, by wave. */
    static List<Recommendation> rest(Advice advice, Wave wave) {
        return advice.recommendations().stream()
                .filter(one -> one.wave() == wave && !one.focus() && one.status() != Status.HELD_BACK)
                .toList();
    }

    static List<Recommendation> heldBack(Advice advice) {
        return advice.recommendations().stream()
                .filter(one -> one.status() == Status.HELD_BACK)
                .toList();
    }

    static List<PatternFound> patterns(Advice advice, boolean alert) {
        return advice.patterns().stream()
                .filter(pattern -> pattern.alert() == alert)
                .toList();
    }

    static String title(PatternFound pattern) {
        return pattern.title() + (pattern.status() == Status.POSSIBLE ? " (possible)" : "");
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
        List<String> ranks = advice.recommendations().stream()
                .filter(one -> ids.contains(one.id()))
                .map(one -> Integer.toString(one.rank()))
                .toList();
        return (ranks.size() == 1 ? "action " : "actions ") + and(ranks);
    }

    private static String and(List<String> parts) {
        int last = parts.size() - 1;
        return last < 1
                ? String.join("", parts)
                : String.join(", ", parts.subList(0, last)) + " and " + parts.get(last);
    }

    static List<Strength> strengths(Advice advice, boolean claimed) {
        return advice.strengths().stream()
                .filter(strength -> strength.claimed() == claimed)
                .toList();
    }

    /** The arithmetic of a rank: {@code 38 = 20 (…) + 10 (…) + 8 (…)}. */
    static String arithmetic(Priority priority) {
        return sum(priority, point -> "(" + point.sentence() + ")");
    }

    /** The same in short, with the terms' codes: {@code 38 = 20 gap + 10 leverage point + 8 at once}. */
    static String sum(Priority priority) {
        return sum(priority, point -> point.code().replace('-', ' '));
    }

    private static String sum(Priority priority, Function<Priority.PriorityPoint, String> name) {
        StringBuilder text = new StringBuilder();
        for (Priority.PriorityPoint point : priority.points()) {
            String sign = point.number() < 0 ? " − " : text.length() == 0 ? "" : " + ";
            text.append(sign).append(Math.abs(point.number())).append(' ').append(name.apply(point));
        }
        return text.length() == 0 ? "0" : priority.total() + " = " + text;
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

    /** What stands before a recommendation, one sentence each; empty where nothing does. */
    static List<String> before(Recommendation recommendation) {
        List<String> lines = new ArrayList<>();
        add(lines, "First", recommendation.blockedBy());
        add(lines, "Alongside", recommendation.alongside());
        add(lines, "Provided that", recommendation.providedThat());
        return lines;
    }

    private static void add(List<String> lines, String label, List<PracticeRef> refs) {
        if (!refs.isEmpty()) {
            lines.add(label + ": " + refs(refs));
        }
    }

    static List<Question> questions(Advice advice, boolean nextMeeting) {
        return advice.questions().stream()
                .filter(question -> question.nextMeeting() == nextMeeting)
                .toList();
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

    static String refs(List<PracticeRef> refs) {
        return stop(refs.stream()
                .map(PracticeRef::statement)
                .map(Wording::uncapital)
                .collect(Collectors.joining("; ")));
    }

    /** The first few practices, and how many are left out. */
    static String refs(List<PracticeRef> refs, int most) {
        return refs.size() <= most
                ? refs(refs)
                : stop(refs(refs.subList(0, most)).replaceFirst("\\.$", "") + "; and " + (refs.size() - most)
                        + " more");
    }

    static String points(List<Integer> numbers) {
        return and(numbers.stream().map(String::valueOf).toList());
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

    static List<String> method(Advice advice) {
        return List.of(
                "Levels run from 0 absent through 1 beginning, 2 making progress and 3 in place to 4 exemplary. What"
                        + " nobody knows widens a score; it never lowers or lifts it. An answer without evidence"
                        + " stands, and is marked as claimed. Where a register measures a practice, the measure"
                        + " counts.",
                "The order is: what can start now before what waits for something else, then what answers an alert, then the sum of the priority"
                        + " points, then execution before the rest, then what has fewer steps before it. Up to five"
                        + " actions are in focus, spread over the leverage points.",
                "The seven leverage points are offered by their authors as a theory, to be worked on together. The"
                        + " scores are this tool's own construct, not IHI's. Advice is a start for the leadership"
                        + " team's own judgement, not a substitute for it.",
                "Made by " + advice.tool().name() + " " + advice.tool().version() + ", rules "
                        + advice.tool().rulesHash().substring(0, 8) + ", from profile "
                        + advice.inputHash().substring(0, 8) + " as of " + advice.asOf() + ".");
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
