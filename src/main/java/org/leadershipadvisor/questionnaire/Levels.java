package org.leadershipadvisor.questionnaire;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.leadershipadvisor.framework.Framework;
import org.leadershipadvisor.framework.Interval;
import org.leadershipadvisor.framework.Names;
import org.leadershipadvisor.profile.Answer;

/** The answers there are, in words. */
final class Levels {

    /** The five levels by number: {@code 3 in place}. */
    static final List<String> WORDS = IntStream.rangeClosed(Interval.ABSENT, Interval.EXEMPLARY)
            .mapToObj(level -> level + " " + Framework.builtIn().nameOfLevel(level))
            .toList();

    /** These and the answers that are no level. */
    static final List<String> ALL = Stream.concat(
                    WORDS.stream(),
                    Stream.of(Answer.Level.values())
                            .filter(level -> !level.rated())
                            .map(level -> Names.of(level).replace('-', ' ')))
            .toList();

    private Levels() {}
}
