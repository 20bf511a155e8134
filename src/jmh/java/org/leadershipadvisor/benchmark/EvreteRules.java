package org.leadershipadvisor.benchmark;

import java.util.List;
import java.util.function.Predicate;
import org.evrete.KnowledgeService;
import org.evrete.api.Knowledge;
import org.evrete.api.RhsContext;
import org.evrete.api.ValuesPredicate;
import org.evrete.api.builders.RuleSetBuilder;
import org.leadershipadvisor.inference.Evidence;
import org.leadershipadvisor.inference.Reason;
import org.leadershipadvisor.inference.Sign;
import org.leadershipadvisor.profile.Aim;
import org.leadershipadvisor.profile.Fact;
import org.leadershipadvisor.profile.Project;
import org.leadershipadvisor.profile.Ternary;

/** The compared rules as Evrete takes them, but for what {@link EvretePeer} does between their firings. */
final class EvreteRules {

    /** Nothing denies a sign, or no pattern of a name is there. */
    record Absent(String what) {}

    /** How many entries call for a practice. */
    record Total(String practice, int number) {}

    /** Under which name a session holds the list of what it concluded. */
    static final String CONCLUSIONS = "conclusions";

    static final String PATTERN = "pattern ";
    static final String DENIAL = "denial ";

    private final List<Question> questions;
    private final RuleSetBuilder<Knowledge> rules =
            new KnowledgeService().newKnowledge().builder();

    private EvreteRules(List<Question> questions) {
        this.questions = questions;
    }

    static Knowledge of(List<Question> questions) {
        EvreteRules made = new EvreteRules(questions);
        for (int i = 0; i < questions.size(); i++) {
            made.standing(questions.get(i));
            made.judgement(i);
            made.points(made.id(i), made.id(i - i % 2));
        }
        return made.rules.build();
    }

    private String id(int index) {
        return questions.get(index % questions.size()).id();
    }

    private void standing(Question question) {
        String id = question.id();
        rules.newRule("gap " + id)
                .forEach("$evidence", Evidence.class)
                .where(is(Evidence.class, evidence -> gap(evidence, id)), "$evidence")
                .execute(match -> concludeAndInsert(match, Draw.gap(id)));
        rules.newRule("sign " + id)
                .forEach("$evidence", Evidence.class)
                .where(is(Evidence.class, evidence -> evidence.practice().equals(id)), "$evidence")
                .execute(match -> concludeAndInsert(match, Draw.sign(id, match.get("$evidence"))));
        if (question.entries() == Entries.AIMS) {
            subjectOfAim(question, id);
        } else {
            subject(question, id);
        }
    }

    private void subject(Question question, String id) {
        rules.newRule("subject " + id)
                .forEach("$evidence", Evidence.class, "$e", question.entries().type)
                .where(is(Evidence.class, evidence -> gap(evidence, id)), "$evidence")
                .where(is(Fact.class, fact -> question.entries().counts.test(fact) && question.denied(fact)), "$e")
                .execute(match -> concludeAndInsert(match, Draw.subject(id, match.<Fact>get("$e"))));
    }

    private void subjectOfAim(Question question, String id) {
        rules.newRule("subject " + id)
                .forEach("$evidence", Evidence.class, "$e", Aim.class, "$p", Project.class)
                .where(is(Evidence.class, evidence -> gap(evidence, id)), "$evidence")
                .where(is(Fact.class, question::denied), "$e")
                .where(is(Project.class, Project::running), "$p")
                .where((ValuesPredicate) values -> serves(values.get(0), values.get(1)), "$p", "$e")
                .execute(match ->
                        concludeAndInsert(match, Draw.subject(id, match.<Fact>get("$e"), match.<Fact>get("$p"))));
    }

    private void judgement(int i) {
        String id = id(i);
        String next = id(i + 1);
        String third = id(i + 2);
        if (i % 2 == 0) {
            rules.newRule("pattern " + id)
                    .forEach("$one", Sign.class, "$other", Sign.class, "$absent", Absent.class)
                    .where(is(Sign.class, sign -> shows(sign, id)), "$one")
                    .where(is(Sign.class, sign -> shows(sign, next)), "$other")
                    .where(is(Absent.class, absent -> absent.what().equals(DENIAL + third)), "$absent")
                    .execute(match -> conclude(match, Draw.pattern(id)));
        } else {
            rules.newRule("contradiction " + id)
                    .forEach("$one", Evidence.class, "$other", Evidence.class)
                    .where(is(Evidence.class, evidence -> inPlace(evidence, id)), "$one")
                    .where(is(Evidence.class, evidence -> gap(evidence, next)), "$other")
                    .execute(match -> conclude(match, Draw.contradiction(id, next)));
        }
    }

    private void points(String id, String pattern) {
        rules.newRule("unopposed " + id)
                .forEach("$gap", Reason.class, "$absent", Absent.class)
                .where(is(Reason.class, reason -> gap(reason, id)), "$gap")
                .where(is(Absent.class, absent -> absent.what().equals(PATTERN + pattern)), "$absent")
                .execute(match -> conclude(match, Draw.unopposed(id)));
        rules.newRule("size " + id)
                .forEach("$gap", Reason.class, "$total", Total.class)
                .where(is(Reason.class, reason -> gap(reason, id)), "$gap")
                .where(is(Total.class, total -> total.practice().equals(id)), "$total")
                .execute(match ->
                        conclude(match, Draw.size(id, match.<Total>get("$total").number())));
    }

    private static <T> ValuesPredicate is(Class<T> type, Predicate<T> condition) {
        return values -> condition.test(type.cast(values.get(0)));
    }

    private static boolean gap(Evidence evidence, String id) {
        return evidence.practice().equals(id) && evidence.levels().gap();
    }

    private static boolean gap(Reason reason, String id) {
        return id.equals(reason.practice()) && reason.code().equals(Reason.GAP);
    }

    private static boolean inPlace(Evidence evidence, String id) {
        return evidence.practice().equals(id) && evidence.levels().inPlace();
    }

    private static boolean shows(Sign sign, String id) {
        return sign.sign().equals(id) && sign.says() == Ternary.YES;
    }

    private static boolean serves(Project project, Aim aim) {
        return aim.id().equals(project.aim().valueOrNull());
    }

    private static void concludeAndInsert(RhsContext match, Object conclusion) {
        conclude(match, conclusion);
        match.insert(conclusion);
    }

    /** What no rule looks at is not inserted, because Evrete does not take such types. */
    private static void conclude(RhsContext match, Object conclusion) {
        List<Object> conclusions = match.getRuntime().get(CONCLUSIONS);
        conclusions.add(conclusion);
    }
}
