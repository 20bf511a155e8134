package org.leadershipadvisor.report;

import org.leadershipadvisor.advice.Advice;
import org.leadershipadvisor.advice.AimState;
import org.leadershipadvisor.advice.ContradictionFound;
import org.leadershipadvisor.advice.Difference;
import org.leadershipadvisor.advice.Discussion;
import org.leadershipadvisor.advice.PatternFound;
import org.leadershipadvisor.advice.Question;
import org.leadershipadvisor.profile.Ternary;

/** Advice as Markdown, whole: every step, every reason, every question. */
public final class MarkdownReport implements Report {

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
        MarkdownPage page = new MarkdownPage();
        new Writer(advice, page).write(grouping);
        return page.toString();
    }

    /** Writes one organisation's advice to its page. */
    private record Writer(Advice advice, MarkdownPage page) {

        void write(Grouping grouping) {
            MarkdownActions actions = new MarkdownActions(advice, page);
            head();
            page.section(Headings.ALERTS, Parts.patterns(advice, true), this::pattern);
            actions.focus();
            aims();
            page.section(Headings.PATTERNS, Parts.patterns(advice, false), this::pattern);
            actions.rest(grouping);
            page.section(Headings.CONTRADICTIONS, advice.contradictions(), this::contradiction);
            MarkdownScores.write(page, advice);
            strengths(Headings.STRENGTHS, false);
            strengths(Headings.CLAIMED, true);
            page.section(Headings.DIFFERENCES, advice.differences(), this::difference);
            page.section(Headings.DISCUSSION, advice.discussion(), this::discussion);
            page.section(Headings.QUESTIONS, Parts.questions(advice, true), this::question);
            page.section(Headings.MORE_QUESTIONS, Parts.questions(advice, false), this::question);
            page.heading(2, Headings.METHOD);
            Method.paragraphs(advice).forEach(one -> page.paragraph(escape(one)));
        }

        private void head() {
            page.heading(1, advice.organization().name());
            page.paragraph("Leadership advice for " + Phrases.setting(advice) + ", as of " + Days.inWords(advice.asOf())
                    + ". " + Phrases.coverage(advice) + escape(Phrases.groups(advice)));
        }

        private void aims() {
            page.heading(2, Headings.AIMS);
            String missing = AimPhrases.missing(advice);
            if (!missing.isEmpty()) {
                page.paragraph(missing);
            } else if (advice.aims() != null) {
                advice.aims().forEach(this::aim);
            }
        }

        private void aim(AimState aim) {
            page.item("**" + escape(Phrases.stop(aim.statement())) + "** "
                    + escape(String.join(" ", new AimPhrases(advice).all(aim))));
        }

        private void pattern(PatternFound pattern) {
            page.heading(3, Phrases.title(pattern));
            page.paragraph(escape(pattern.meaning()));
            pattern.signs().stream().filter(sign -> sign.says() == Ternary.YES).forEach(sign -> {
                page.paragraph("**" + escape(Phrases.stop(sign.statement())) + "**");
                page.because(sign.because());
            });
            Phrases.answers(pattern, advice).forEach(line -> page.paragraph(escape(line)));
        }

        private void contradiction(ContradictionFound one) {
            page.heading(3, one.title());
            one.sides().forEach(side -> page.because(side.because()));
            page.paragraph("**To settle it:** " + escape(one.settle()));
        }

        private void difference(Difference one) {
            page.heading(3, one.statement());
            page.paragraph(escape(Phrases.stop(one.sentence())));
            page.because(one.because());
        }

        private void discussion(Discussion one) {
            page.heading(3, one.statement());
            page.paragraph(escape(Phrases.apart(one) + ". " + Phrases.views(one)));
            page.paragraph("**Talk over:** " + escape(one.question()) + " (`" + one.practice() + "`)");
        }

        private void question(Question one) {
            String settles = Phrases.settles(one);
            page.item("**" + escape(one.question()) + "** Ask " + escape(String.join(" or ", one.askedOf())) + ". "
                    + escape(Phrases.because(one.because())) + (settles.isEmpty() ? "" : " " + settles) + " (`"
                    + one.practice() + "`)");
        }

        private void strengths(String heading, boolean claimed) {
            page.section(
                    heading,
                    Parts.strengths(advice, claimed),
                    one -> page.item("**" + escape(Phrases.stop(one.statement())) + "** "
                            + escape(Phrases.because(one.because()))));
        }

        private static String escape(String text) {
            return MarkdownPage.escape(text);
        }
    }
}
