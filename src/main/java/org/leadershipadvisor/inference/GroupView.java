package org.leadershipadvisor.inference;

import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.leadershipadvisor.framework.Interval;
import org.leadershipadvisor.framework.Names;
import org.leadershipadvisor.profile.RaterGroup;

/**
 * What a group of raters, large enough to be shown, said about a practice.
 *
 * @param group the group's name in documents, or {@link #OTHERS}
 * @param levels the median of its answers; an answer that is unsure leaves every level possible
 * @param raters how many people said it
 */
public record GroupView(String group, Interval levels, int raters) {

    /** All groups together that are too small to be shown one by one. */
    public static final String OTHERS = "others";

    /** The names of all groups, in the order in which they are shown. */
    static final List<String> ORDER = Stream.concat(Names.all(RaterGroup.class).stream(), Stream.of(OTHERS))
            .toList();

    static GroupView of(String group, List<Interval> answers) {
        return new GroupView(group, median(answers), answers.size());
    }

    /** Between the medians of the lowest and of the highest levels possible; of an even number, both middle ones. */
    static Interval median(List<Interval> answers) {
        int size = answers.size();
        return new Interval(nth(answers, Interval::low, (size - 1) / 2), nth(answers, Interval::high, size / 2));
    }

    private static int nth(List<Interval> answers, ToIntFunction<Interval> end, int n) {
        return answers.stream().mapToInt(end).sorted().skip(n).findFirst().orElseThrow();
    }
}
