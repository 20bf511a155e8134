package org.leadershipadvisor.portfolio.madeup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.leadershipadvisor.framework.Practice;
import org.leadershipadvisor.profile.Answer;
import org.leadershipadvisor.profile.Rater;
import org.leadershipadvisor.profile.RaterGroup;

/** Invents what is said of practices. */
record Opinions(List<Practice> practices, Traits traits, Draws draws, LocalDate today) {

    /** Where organisations stand on average: between beginning and making progress. */
    private static final double MEAN = 1.7;

    private static final double DEVIATION = 1.0;
    private static final double OWN_DEVIATION = 0.6;
    private static final double UNSURE = 0.06;
    private static final double NOT_APPLICABLE = 0.01;
    private static final int ASKED_OF_RATERS = 20;

    /** The agreed answers; of this share of the practices something is said. */
    Map<String, Answer> agreed(double answered) {
        Map<String, Answer> answers = new HashMap<>();
        for (Practice practice : practices) {
            if (draws.chance(answered)) {
                answers.put(practice.id(), answer(level(practice, 0)));
            }
        }
        return answers;
    }

    private Answer answer(Answer.Level level) {
        boolean high = level.rated() && level.number() >= 3;
        String evidence = high && draws.chance(0.5) ? "minutes of the executive team" : null;
        LocalDate since = level.rated() && !high && draws.chance(0.3) ? today.minusMonths(draws.whole(1, 30)) : null;
        LocalDate asOf = evidence == null ? null : today.minusDays(draws.whole(0, 500));
        return new Answer(level, evidence, null, asOf, since, null, null);
    }

    private Answer.Level level(Practice practice, double lean) {
        if (draws.chance(UNSURE)) {
            return Answer.Level.UNSURE;
        } else if (draws.chance(NOT_APPLICABLE)) {
            return Answer.Level.NOT_APPLICABLE;
        }
        double drawn = MEAN + lean + DEVIATION * traits.in(practice.topic()) + OWN_DEVIATION * draws.normal();
        return Answer.Level.rated((int) Math.rint(Draws.within(drawn, 0, 4))).orElseThrow();
    }

    /** People of every group, who see things differently: the board better than the front line. */
    List<Rater> raters(int more) {
        List<Practice> asked = new ArrayList<>();
        for (int i = 0; i < ASKED_OF_RATERS; i++) {
            asked.add(draws.pick(practices));
        }
        List<Rater> raters = new ArrayList<>();
        for (RaterGroup group : RaterGroup.values()) {
            int people = draws.whole(0, group.minimum() + 3 * more);
            for (int i = 0; i < people; i++) {
                raters.add(new Rater(null, group, said(asked, lean(group))));
            }
        }
        return raters;
    }

    private Map<String, Answer> said(List<Practice> asked, double lean) {
        Map<String, Answer> answers = new HashMap<>();
        asked.forEach(practice -> answers.put(practice.id(), Answer.of(level(practice, lean))));
        return answers;
    }

    private static double lean(RaterGroup group) {
        return switch (group) {
            case BOARD -> 0.5;
            case EXECUTIVES -> 0.3;
            case PHYSICIANS, PATIENT_PARTNERS -> -0.3;
            case MANAGERS -> -0.1;
            case FRONT_LINE -> -0.6;
        };
    }
}
