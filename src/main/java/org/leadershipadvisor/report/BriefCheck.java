package org.leadershipadvisor.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.leadershipadvisor.advice.AdviceBuilder;
import org.leadershipadvisor.advice.Brief;
import org.leadershipadvisor.advice.Score;
import org.leadershipadvisor.framework.Interval;

/** Whether what was read is whole: a reader of JSON leaves null what a document leaves out. */
final class BriefCheck {

    private static final String MAJOR = major(AdviceBuilder.SCHEMA_VERSION);

    private BriefCheck() {}

    /** What is wrong first, or null where nothing is. */
    static @Nullable String firstProblem(Brief brief) {
        Map<String, @Nullable Object> required = new LinkedHashMap<>();
        required.put("schemaVersion", brief.schemaVersion());
        required.put("tool", brief.tool());
        required.put("organization", brief.organization());
        required.put("assessedOn", brief.assessedOn());
        required.put("asOf", brief.asOf());
        required.put("inputHash", brief.inputHash());
        required.put("coverage", brief.coverage());
        required.put("leveragePoints", brief.leveragePoints());
        required.put("components", brief.components());
        required.put("standings", brief.standings());
        required.put("patterns", brief.patterns());
        required.put("contradictions", brief.contradictions());
        required.put("recommendations", brief.recommendations());
        required.put("questions", brief.questions());
        for (Map.Entry<String, @Nullable Object> one : required.entrySet()) {
            if (one.getValue() == null || (one.getValue() instanceof List<?> list && list.contains(null))) {
                return "an object without \"" + one.getKey() + "\"";
            }
        }
        return version(brief);
    }

    private static @Nullable String version(Brief brief) {
        if (!major(brief.schemaVersion()).equals(MAJOR)) {
            return "advice in version " + brief.schemaVersion() + " of its shape, where this program reads version "
                    + MAJOR;
        }
        return parts(brief);
    }

    private static @Nullable String parts(Brief brief) {
        if (lacks(
                brief.organization().id(),
                brief.organization().name(),
                brief.organization().setting(),
                brief.organization().attributes())) {
            return "an organization without id, name, setting or attributes";
        } else if (lacks(
                brief.tool().name(), brief.tool().version(), brief.tool().rulesHash())) {
            return "a tool without name, version or rulesHash";
        } else if (brief.standings().stream()
                .anyMatch(one -> one.practice() == null || !levels(one.low(), one.high()))) {
            return "a standing that is no interval of levels of a practice";
        } else if (brief.leveragePoints().stream().anyMatch(one -> !whole(one.score()))
                || brief.components().stream().anyMatch(one -> one.component() == null || !whole(one.score()))) {
            return "a score without its bounds";
        } else if (brief.patterns().stream().anyMatch(one -> lacks(one.id(), one.status()))) {
            return "a pattern without id or status";
        }
        return brief.recommendations().stream().anyMatch(BriefCheck::broken)
                ? "a recommendation without id, wave, status, subjects or fingerprint"
                : null;
    }

    private static boolean broken(Brief.Action one) {
        return lacks(one.id(), one.wave(), one.status(), one.subjects(), one.fingerprint());
    }

    private static boolean whole(@Nullable Score score) {
        return score == null
                || (!lacks(score.low(), score.high()) && score.low().compareTo(score.high()) <= 0);
    }

    private static boolean levels(int low, int high) {
        return low >= Interval.ABSENT && low <= high && high <= Interval.EXEMPLARY;
    }

    private static boolean lacks(@Nullable Object... values) {
        for (Object value : values) {
            if (value == null) {
                return true;
            }
        }
        return false;
    }

    private static String major(String version) {
        return version.replaceFirst("\\..*", "");
    }
}
