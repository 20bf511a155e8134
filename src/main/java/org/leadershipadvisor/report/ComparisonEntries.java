package org.leadershipadvisor.report;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.leadershipadvisor.advice.Status;
import org.leadershipadvisor.comparison.Cause;
import org.leadershipadvisor.comparison.Comparison;
import org.leadershipadvisor.comparison.Comparison.ActionChange;
import org.leadershipadvisor.comparison.Comparison.Fate;
import org.leadershipadvisor.comparison.Comparison.PatternChange;
import org.leadershipadvisor.comparison.Comparison.Place;
import org.leadershipadvisor.comparison.Comparison.PracticeChange;
import org.leadershipadvisor.comparison.Comparison.ScoreChange;
import org.leadershipadvisor.framework.Interval;
import org.leadershipadvisor.framework.Names;
import org.leadershipadvisor.report.ComparisonSections.Entry;
import org.leadershipadvisor.report.ComparisonSections.Line;

/** What is to be said of each change of a comparison. */
record ComparisonEntries(Comparison comparison) {

    Entry pattern(PatternChange one) {
        String certainty = one.before() == null || one.after() == null
                ? ""
                : Phrases.capitalized(certainty(one.before())) + " then, " + certainty(one.after()) + " now.";
        return entry(title(one), new Line("Sure", certainty), cause(one.causes()));
    }

    private static String title(PatternChange one) {
        return (one.alert() ? "Alert: " : "") + one.title();
    }

    private static String certainty(Status status) {
        return status == Status.FIRM ? "surely there" : "possible";
    }

    Entry action(ActionChange one) {
        return entry(
                one.title(),
                new Line("Place", places(one.before(), one.after())),
                new Line("Stands", one.fate() == Fate.WITHDRAWN ? why(one) : ""),
                new Line("About", subjects(one)),
                cause(one.causes()));
    }

    private static String places(@Nullable Place before, @Nullable Place after) {
        if (before == null) {
            return after == null ? "" : Phrases.capitalized(place(after)) + ".";
        }
        return after == null ? "Was " + place(before) + "." : "Was " + place(before) + "; is " + place(after) + ".";
    }

    private static String subjects(ActionChange one) {
        String also = one.newSubjects().isEmpty() ? "" : "Now also " + String.join(", ", one.newSubjects());
        String gone = one.goneSubjects().isEmpty() ? "" : "No longer " + String.join(", ", one.goneSubjects());
        return Stream.of(also, gone).filter(text -> !text.isEmpty()).collect(Collectors.joining(". "));
    }

    private static String place(Place place) {
        return "number " + place.rank() + ", " + Names.of(place.wave()) + (place.focus() ? ", in focus" : "")
                + (place.status() == Status.FIRM
                        ? ""
                        : ", " + Names.of(place.status()).replace('-', ' '));
    }

    /** Why an action is not advised any more, as far as its practice tells. */
    private static String why(ActionChange one) {
        Interval stands = one.standsAt();
        if (one.practice() == null) {
            return "The pattern that it answers is not found any more, because it is gone or because too little is known.";
        } else if (stands == null) {
            return "The practice does not apply any more.";
        }
        return stands.gap()
                ? "The practice is still not in place: other actions answer it now."
                : "Nobody knows any more whether the practice is in place.";
    }

    Entry practice(PracticeChange one) {
        String levels = ComparisonPhrases.levels(one.before()) + ", now " + ComparisonPhrases.levels(one.after()) + ".";
        return entry(one.statement(), new Line("Level", Phrases.capitalized(levels)), cause(one.causes()));
    }

    Entry score(ScoreChange one) {
        return entry(
                one.id() + " " + one.name(),
                new Line(
                        "Score",
                        Phrases.capitalized(ComparisonPhrases.scores(one)) + ": " + MovementName.of(one.movement())
                                + "."),
                cause(one.causes()));
    }

    private Line cause(List<Cause> causes) {
        return new Line("Cause", ComparisonPhrases.causes(comparison, causes));
    }

    private static Entry entry(String title, Line... lines) {
        return new Entry(
                title, Stream.of(lines).filter(line -> !line.text().isEmpty()).toList());
    }
}
