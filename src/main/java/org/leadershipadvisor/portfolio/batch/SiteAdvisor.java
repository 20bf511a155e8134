package org.leadershipadvisor.portfolio.batch;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leadershipadvisor.LeadershipAdvisor;
import org.leadershipadvisor.advice.Advice;
import org.leadershipadvisor.portfolio.batch.Refusal.Reason;
import org.leadershipadvisor.profile.InvalidProfileException;
import org.leadershipadvisor.profile.Problem;
import org.leadershipadvisor.profile.Profile;
import org.leadershipadvisor.profile.ProfileReader;
import org.leadershipadvisor.report.Report;

/**
 * The one function of a batch: the bytes of a profile go in, its report or the reason of its refusal comes out. Whatever
 * the input, it does not throw. Immutable and thread-safe.
 */
public final class SiteAdvisor {

    private static final int MOST_MORE = 20;
    private static final int LONGEST = 300;
    private static final String A_LINE = "line.json";

    private final LeadershipAdvisor advisor;
    private final ProfileReader reader;
    private final Report report;
    private final @Nullable LocalDate asOf;

    /**
     * One function, which reads texts.
     *
     * @param advisor whose advice it is
     * @param report how it is written
     * @param asOf the day that counts as today; null for the day of each profile
     */
    public SiteAdvisor(LeadershipAdvisor advisor, Report report, @Nullable LocalDate asOf) {
        this(advisor, new ProfileReader(advisor.framework()), report, asOf);
    }

    /**
     * One function, which reads what a reader reads.
     *
     * @param advisor whose advice it is
     * @param reader how profiles are read
     * @param report how advice is written
     * @param asOf the day that counts as today; null for the day of each profile
     */
    public SiteAdvisor(LeadershipAdvisor advisor, ProfileReader reader, Report report, @Nullable LocalDate asOf) {
        this.advisor = advisor;
        this.reader = reader;
        this.report = report;
        this.asOf = asOf;
    }

    /**
     * Advice on a profile that is one line of JSON Lines, or a row of a table.
     *
     * @param source what a refusal calls the place it came from
     * @param line its line there, from 1; 0 where it is not known
     * @param json the profile in JSON, in UTF-8
     */
    public SiteResult adviseLine(String source, long line, byte[] json) {
        return advise(new Origin(source, line), A_LINE, json);
    }

    /**
     * Advice on a profile that is a document of its own.
     *
     * @param source what a refusal calls it; its ending decides on the notation as in
     *     {@link ProfileReader#read(String, byte[])}
     * @param document the profile in any notation that is read
     */
    public SiteResult adviseDocument(String source, byte[] document) {
        return advise(new Origin(source, 0), source, document);
    }

    SiteResult adviseDocument(String source, String name, byte[] document) {
        return advise(new Origin(source, 0), name, document);
    }

    private SiteResult advise(Origin origin, String name, byte[] document) {
        try {
            Profile profile = reader.read(name, document);
            Advice advice = advisor.advise(profile, asOf == null ? profile.assessedOn() : asOf);
            return new SiteResult.Advised(profile.organization().id(), report.bytes(List.of(advice)));
        } catch (InvalidProfileException e) {
            return new SiteResult.Refused(origin.refusal(e.problems()));
        } catch (RuntimeException e) {
            // One site that shows a mistake of ours must not cost the others.
            return new SiteResult.Refused(Refusal.of(
                    origin.source,
                    origin.line,
                    cut(e.toString()),
                    "an advisor without mistakes; please report this",
                    Reason.INTERNAL_ERROR));
        }
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }

    /** Where a profile came from; line 0 is a document whose problems have lines of their own. */
    record Origin(String source, long line) {

        Refusal refusal(List<Problem> problems) {
            Problem first = problems.get(0);
            return new Refusal(
                    source,
                    line(first),
                    first.cell(),
                    cut(first.pointer()),
                    first.found(),
                    expected(first),
                    Reason.INVALID_PROFILE,
                    problems.size(),
                    problems.stream()
                            .skip(1)
                            .limit(MOST_MORE)
                            .map(this::sentence)
                            .toList());
        }

        private long line(Problem problem) {
            return line == 0 ? problem.line() : line;
        }

        private static String expected(Problem problem) {
            return problem.suggestion() == null
                    ? problem.allowed()
                    : problem.allowed() + "; did you mean \"" + problem.suggestion() + "\"?";
        }

        private String sentence(Problem problem) {
            return new Problem(
                            source,
                            (int) Math.min(line(problem), Integer.MAX_VALUE),
                            problem.column(),
                            problem.cell(),
                            problem.pointer(),
                            problem.found(),
                            problem.allowed(),
                            problem.suggestion())
                    .toString();
        }
    }
}
