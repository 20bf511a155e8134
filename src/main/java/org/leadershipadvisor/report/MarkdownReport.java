package org.leadershipadvisor.report;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.leadershipadvisor.advice.Advice;
import org.leadershipadvisor.advice.Because;
import org.leadershipadvisor.advice.PatternFound;
import org.leadershipadvisor.advice.Question;
import org.leadershipadvisor.advice.Recommendation;
import org.leadershipadvisor.advice.Status;
import org.leadershipadvisor.profile.Ternary;

/** Advice as Markdown, whole: every step, every reason, every question. */
public final class MarkdownReport implements Report {

    private static final Pattern MARKUP = Pattern.compile("([\\\\`*_{}\\[\\]<>#|~&])");

    private final Grouping grouping;

    /** A report whose recommendations after the first stand by wave. */
    public MarkdownReport() {
        this(Grouping.WAVE);
    }

    /**
     * A report.
     *
     * @param grouping by what to group the recommendations after the first
     */
    public MarkdownReport(Grouping grouping) {
        this.grouping = grouping;
    }

    @Override
    public String render(Advice advice) {
        return new Page(advice, grouping).write();
    }

    /** A text with everything that Markdown or HTML would read as markup escaped. */
    static String escape(String text) {
        return MARKUP.matcher(text.replaceAll("\\p{Cntrl}", " ")).replaceAll("\\\\$1");
    }

    /** One page in the making. */
    private static final class Page {

        private final Advice advice;
        private final Grouping grouping;
        private final Set<String> told = new HashSet<>();
        private final StringBuilder text = new StringBuilder();

        Page(Advice advice, Grouping grouping) {
            this.advice = advice;
            this.grouping = grouping;
        }

        String write() {
            line("# " + escape(advice.organization().name()));
            line("");
            paragraph("Leadership advice for " + Phrases.setting(advice) + ", as of " + Phrases.day(advice.asOf())
                    + ". " + Phrases.coverage(advice) + escape(Phrases.groups(advice)));
            section(Phrases.ALERTS, Phrases.patterns(advice, true), this::pattern);
            section(Phrases.FOCUS, Phrases.focus(advice), one -> {
                told.add(one.id());
                full(one);
            });
            section(Phrases.PATTERNS, Phrases.patterns(advice, false), this::pattern);
            roadMap();
            grouping.groups(advice).forEach(this::group);
            section(Phrases.HELD_BACK, Phrases.heldBack(advice), this::full);
            section(Phrases.CONTRADICTIONS, advice.contradictions(), one -> {
                heading(3, one.title());
                one.sides().forEach(side -> because(side.because()));
                paragraph("**To settle it:** " + escape(one.settle()));
            });
            scores();
            strengths(Phrases.STRENGTHS, false);
            strengths(Phrases.CLAIMED, true);
            section(Phrases.DIFFERENCES, advice.differences(), one -> {
                heading(3, one.statement());
                paragraph(escape(Phrases.stop(one.sentence())));
                because(one.because());
            });
            section(Phrases.DISCUSSION, advice.discussion(), one -> {
                heading(3, one.statement());
                paragraph(escape(Phrases.apart(one) + ". " + Phrases.views(one)));
                paragraph("**Talk over:** " + escape(one.question()) + " (`" + one.practice() + "`)");
            });
            section(Phrases.QUESTIONS, Phrases.questions(advice, true), this::question);
            section(Phrases.MORE_QUESTIONS, Phrases.questions(advice, false), this::question);
            heading(2, Phrases.METHOD);
            Phrases.method(advice).forEach(one -> paragraph(escape(one)));
            return text.toString();
        }

        private void roadMap() {
            List<RoadMap.Step> steps = RoadMap.of(advice);
            if (!steps.isEmpty()) {
                heading(2, Phrases.ROAD_MAP);
            }
            steps.forEach(step -> line("  ".repeat(step.depth()) + "- " + escape(step.text())));
            line("");
        }

        /** An action that stands in more than one group is told in full once. */
        private void group(Grouping.Group group) {
            if (!group.speaks()) {
                return;
            }
            heading(2, group.heading());
            if (group.recommendations().isEmpty()) {
                paragraph(group.remark());
            }
            group.recommendations().forEach(one -> {
                if (told.add(one.id())) {
                    full(one);
                } else {
                    paragraph(one.rank() + ". " + escape(one.title()) + ": see above.");
                }
            });
        }

        private <T> void section(String heading, List<T> entries, Consumer<T> write) {
            if (!entries.isEmpty()) {
                heading(2, heading);
                entries.forEach(write);
            }
        }

        private void full(Recommendation one) {
            heading(3, one.rank() + ". " + one.title() + (one.status() == Status.POSSIBLE ? " (possible)" : ""));
            one.caveats().forEach(caveat -> paragraph("*" + escape(Phrases.stop(caveat.sentence())) + "*"));
            paragraph(escape(one.why()));
            for (int step = 0; step < one.how().size(); step++) {
                line((step + 1) + ". " + escape(one.how().get(step)));
            }
            line("");
            item("**Done when:** " + escape(one.doneWhen()));
            item("**Owner:** " + escape(one.owner()) + ", effort "
                    + one.effort().name().toLowerCase(Locale.ROOT));
            Phrases.before(one).forEach(before -> item("**" + escape(before).replaceFirst(": ", ":** ")));
            if (!one.frees().isEmpty()) {
                item("**Frees:** " + escape(Phrases.refs(one.frees())));
            }
            item("**Priority:** " + escape(Phrases.arithmetic(one.priority())));
            item("**Source:** leverage point " + Phrases.points(one.leveragePoints()) + ", slide “"
                    + escape(one.source().slide()) + "”, `" + one.id() + "`");
            line("");
            paragraph("Because:");
            because(one.because());
        }

        private void pattern(PatternFound pattern) {
            heading(3, Phrases.title(pattern));
            paragraph(escape(pattern.meaning()));
            pattern.signs().stream().filter(sign -> sign.says() == Ternary.YES).forEach(sign -> {
                paragraph("**" + escape(Phrases.stop(sign.statement())) + "**");
                because(sign.because());
            });
            Phrases.answers(pattern, advice).forEach(line -> paragraph(escape(line)));
        }

        private void question(Question one) {
            String settles = Phrases.settles(one);
            item("**" + escape(one.question()) + "** Ask " + escape(String.join(" or ", one.askedOf())) + ". "
                    + escape(Phrases.because(one.because())) + (settles.isEmpty() ? "" : " " + settles) + " (`"
                    + one.practice() + "`)");
        }

        private void because(List<Because> steps) {
            for (Because step : steps) {
                String cites = step.cites().isEmpty() ? "" : " (`" + String.join("`, `", step.cites()) + "`)";
                item(escape(Phrases.stop(step.sentence())) + cites);
            }
            line("");
        }

        private void scores() {
            heading(2, Phrases.POINTS);
            line("| | leverage point | score, 0 to 4 | |");
            line("|---|---|---|---|");
            advice.leveragePoints()
                    .forEach(point -> line("| " + point.number() + " | " + escape(point.name()) + " | "
                            + Phrases.score(point.score()) + " | " + Phrases.known(point.score()) + " |"));
            line("");
            paragraph("**" + Phrases.COMPONENTS + "**");
            line("| component | score, 0 to 4 | |");
            line("|---|---|---|");
            advice.components().stream()
                    .filter(component -> component.score() != null)
                    .forEach(component -> line("| " + escape(component.name()) + " | "
                            + Phrases.score(component.score()) + " | " + Phrases.known(component.score()) + " |"));
            line("");
            paragraph("Push, what makes the status quo uncomfortable: "
                    + Phrases.score(advice.forces().push()) + ". Pull, what makes the future attractive: "
                    + Phrases.score(advice.forces().pull()) + ".");
        }

        private void strengths(String heading, boolean claimed) {
            section(
                    heading,
                    Phrases.strengths(advice, claimed),
                    one -> item("**" + escape(Phrases.stop(one.statement())) + "** "
                            + escape(Phrases.because(one.because()))));
        }

        private void heading(int level, String heading) {
            if (!text.toString().endsWith("\n\n")) {
                line("");
            }
            line("#".repeat(level) + " " + escape(heading));
            line("");
        }

        private void item(String item) {
            line("- " + item);
        }

        private void paragraph(String paragraph) {
            line(paragraph);
            line("");
        }

        private void line(String line) {
            text.append(line).append('\n');
        }
    }
}
