package org.leadershipadvisor.report;

import java.util.List;
import java.util.stream.Collectors;
import org.leadershipadvisor.advice.Advice;
import org.leadershipadvisor.advice.Recommendation;
import org.leadershipadvisor.framework.Names;

/** The columns of an action plan, the same in every table. */
enum ActionPlan {
    ORGANIZATION_ID("Organisation id", 16),
    ORGANIZATION("Organisation", 24),
    RANK("Rank", 7),
    WAVE("Wave", 7),
    /** How sure it is, which the workbook must not call a status: that is what people fill in. */
    SURENESS("Sureness", 11),
    ALERT("Alert", 8),
    ACTION("Action", 28),
    WHY("Why", 33),
    FIRST_STEP("First step", 34),
    OWNER("Owner", 16),
    EFFORT("Effort", 9),
    DONE_WHEN("Done when", 31),
    DUE("Due", 11),
    STATUS("Status", 12),
    ABOUT("About", 24),
    LEVERAGE_POINTS("Leverage points", 10),
    ID("Id", 30),
    FINGERPRINT("Fingerprint", 20);

    /** The words that a plan's status can take. */
    static final List<String> STATUS_WORDS = List.of("not started", "under way", "done", "dropped");

    /**
     * A recommendation and whose it is.
     *
     * @param advice whose
     * @param one which
     */
    record Row(Advice advice, Recommendation one) {}

    private final String heading;
    private final int width;

    ActionPlan(String heading, int width) {
        this.heading = heading;
        this.width = width;
    }

    /** A row for each recommendation, organisation by organisation, by rank. */
    static List<Row> rows(List<Advice> advices) {
        return advices.stream()
                .flatMap(advice -> advice.recommendations().stream().map(one -> new Row(advice, one)))
                .toList();
    }

    String heading() {
        return heading;
    }

    /** How wide its column is, in characters. */
    int width() {
        return width;
    }

    /** What stands there; nothing where people are to write. */
    String text(Row row) {
        Recommendation one = row.one;
        return switch (this) {
            case ORGANIZATION_ID -> row.advice.organization().id();
            case ORGANIZATION -> row.advice.organization().name();
            case RANK -> Integer.toString(one.rank());
            case WAVE -> Names.of(one.wave());
            case SURENESS -> Names.of(one.status()).replace('-', ' ');
            case ALERT -> one.alert() ? "alert" : "";
            case ACTION -> one.title();
            case WHY -> one.why();
            case FIRST_STEP -> one.how().get(0);
            case OWNER -> Phrases.capitalized(one.owner());
            case EFFORT -> Names.of(one.effort());
            case DONE_WHEN -> one.doneWhen();
            case DUE, STATUS -> "";
            case ABOUT -> String.join("; ", one.subjects());
            case LEVERAGE_POINTS ->
                one.leveragePoints().stream().map(String::valueOf).collect(Collectors.joining("; "));
            case ID -> one.id();
            case FINGERPRINT -> one.fingerprint();
        };
    }
}
