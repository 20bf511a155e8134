package org.leadershipadvisor.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.leadershipadvisor.advice.PracticeRef;
import org.leadershipadvisor.advice.Priority;
import org.leadershipadvisor.advice.Recommendation;
import org.leadershipadvisor.framework.Names;
import org.leadershipadvisor.framework.Wording;

/** What all views for people say of a recommendation. */
final class ActionPhrases {

    /**
     * What stands before a recommendation.
     *
     * @param label in which way
     * @param sentence what it is
     */
    record Need(String label, String sentence) {

        String text() {
            return label + ": " + sentence;
        }
    }

    private ActionPhrases() {}

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

    /** What stands before a recommendation, one sentence each; empty where nothing does. */
    static List<Need> before(Recommendation recommendation) {
        List<Need> needs = new ArrayList<>();
        add(needs, "First", recommendation.blockedBy());
        add(needs, "Alongside", recommendation.alongside());
        add(needs, "Provided that", recommendation.providedThat());
        add(needs, "Better after", recommendation.betterAfter());
        return needs;
    }

    private static void add(List<Need> needs, String label, List<PracticeRef> refs) {
        if (!refs.isEmpty()) {
            needs.add(new Need(label, refs(refs)));
        }
    }

    static String refs(List<PracticeRef> refs) {
        return Phrases.stop(refs.stream()
                .map(PracticeRef::statement)
                .map(Wording::uncapital)
                .collect(Collectors.joining("; ")));
    }

    /** The first few practices, and how many are left out. */
    static String refs(List<PracticeRef> refs, int most) {
        return refs.size() <= most
                ? refs(refs)
                : Phrases.stop(refs(refs.subList(0, most)).replaceFirst("\\.$", "") + "; and " + (refs.size() - most)
                        + " more");
    }

    /** Where in the framework a recommendation comes from: {@code leverage point 6, slide “6. Engage Physicians”}. */
    static String source(Recommendation one) {
        String slide = "slide “" + one.source().slide() + "”";
        return one.leveragePoints().isEmpty() ? slide : Phrases.points(one.leveragePoints()) + ", " + slide;
    }

    /** A number with its sign. */
    static String signed(int number) {
        return number < 0 ? "−" + -number : "+" + number;
    }

    /** Why some ranks are missing among the first actions; empty where none is. */
    static String passedOver(List<Recommendation> actions) {
        if (actions.isEmpty()) {
            return "";
        }
        String ranks = Phrases.and(
                actions.stream().map(one -> Integer.toString(one.rank())).toList());
        return "The numbers are ranks among all actions. " + (actions.size() == 1 ? "Number " : "Numbers ") + ranks
                + (actions.size() == 1 ? " stands" : " stand")
                + " further down, so that these are not all about the same few things.";
    }

    static String effort(Recommendation one) {
        return Names.of(one.effort()) + " effort";
    }
}
