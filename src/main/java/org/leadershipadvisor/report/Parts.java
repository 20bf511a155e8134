package org.leadershipadvisor.report;

import java.util.List;
import java.util.function.Predicate;
import org.leadershipadvisor.advice.Advice;
import org.leadershipadvisor.advice.PatternFound;
import org.leadershipadvisor.advice.PracticeRef;
import org.leadershipadvisor.advice.Question;
import org.leadershipadvisor.advice.Recommendation;
import org.leadershipadvisor.advice.Status;
import org.leadershipadvisor.advice.Strength;
import org.leadershipadvisor.advice.Wave;

/** Which entries of an advice stand under which heading, the same in every view. */
final class Parts {

    private static final String BOARD = "board";

    private Parts() {}

    static List<Recommendation> focus(Advice advice) {
        return recommendations(advice, Recommendation::focus);
    }

    /** Those that rank before the last in focus and are not in focus themselves. */
    static List<Recommendation> passedOver(Advice advice) {
        int last = focus(advice).stream().mapToInt(Recommendation::rank).max().orElse(0);
        return recommendations(advice, one -> one.rank() < last && !one.focus());
    }

    /** All but those held back. */
    static List<Recommendation> advised(Advice advice) {
        return recommendations(advice, one -> one.status() != Status.HELD_BACK);
    }

    static List<Recommendation> heldBack(Advice advice) {
        return recommendations(advice, one -> one.status() == Status.HELD_BACK);
    }

    /** Advised, of a wave. */
    static List<Recommendation> wave(Advice advice, Wave wave) {
        return advised(advice).stream().filter(one -> one.wave() == wave).toList();
    }

    /** Advised outside the focus, of a wave. */
    static List<Recommendation> rest(Advice advice, Wave wave) {
        return wave(advice, wave).stream().filter(one -> !one.focus()).toList();
    }

    /** Advised, and owned by the governing body, its chair or a committee of its own. */
    static List<Recommendation> ofBoard(Advice advice) {
        return advised(advice).stream()
                .filter(one -> one.ownerRole().equals(BOARD) || one.ownerRole().startsWith(BOARD + "-"))
                .toList();
    }

    /** Those of some ids, by rank. */
    static List<Recommendation> recommendations(Advice advice, List<String> ids) {
        return recommendations(advice, one -> ids.contains(one.id()));
    }

    /** Those that bring about one of some practices, by rank. */
    static List<Recommendation> bringingAbout(Advice advice, List<PracticeRef> practices) {
        return recommendations(
                advice, one -> practices.stream().anyMatch(ref -> ref.practice().equals(one.practice())));
    }

    private static List<Recommendation> recommendations(Advice advice, Predicate<Recommendation> which) {
        return advice.recommendations().stream().filter(which).toList();
    }

    static List<PatternFound> patterns(Advice advice, boolean alert) {
        return advice.patterns().stream()
                .filter(pattern -> pattern.alert() == alert)
                .toList();
    }

    static List<Strength> strengths(Advice advice, boolean claimed) {
        return advice.strengths().stream()
                .filter(strength -> strength.claimed() == claimed)
                .toList();
    }

    static List<Question> questions(Advice advice, boolean nextMeeting) {
        return advice.questions().stream()
                .filter(question -> question.nextMeeting() == nextMeeting)
                .toList();
    }
}
