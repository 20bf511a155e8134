package org.leadershipadvisor.benchmark;

import java.util.List;

/** The compared rules as text for Drools. Layers carry a salience, as Easy Rules and Evrete have their order too. */
final class DrlText {

    private static final String HEAD = """
            package compared
            import org.leadershipadvisor.benchmark.Draw
            import org.leadershipadvisor.benchmark.Found
            import org.leadershipadvisor.inference.*
            import org.leadershipadvisor.profile.*
            import accumulate org.leadershipadvisor.inference.ShareFunction share;
            """;

    private final List<Question> questions;
    private final StringBuilder text = new StringBuilder(HEAD);

    private DrlText(List<Question> questions) {
        this.questions = questions;
    }

    static String of(List<Question> questions) {
        DrlText drl = new DrlText(questions);
        for (int i = 0; i < questions.size(); i++) {
            drl.standing(questions.get(i));
            drl.judgement(i);
            drl.points(questions.get(i).id(), drl.id(i - i % 2));
        }
        return drl.text.toString();
    }

    /** How many rules a table makes. */
    static long rules(List<Question> questions) {
        return of(questions).lines().filter(line -> line.startsWith("rule ")).count();
    }

    private String id(int index) {
        return questions.get(index % questions.size()).id();
    }

    private void standing(Question question) {
        String id = question.id();
        String type = question.entries().type.getSimpleName();
        String entry = "$e : " + type + "( " + question.entries().condition + " )";
        rule(
                "counted " + id,
                60,
                """
                Register( name == "%s" )
                $share : Share( any() ) from accumulate( %s, share( Vote.of($e, $e.%s) ) )
                """.formatted(question.entries().register(), entry, question.drl()),
                "counted(\"%s\", $share)",
                id);
        rule("gap " + id, 50, gap(id), "gap(\"%s\")", id);
        rule("sign " + id, 50, "$evidence : Evidence( practice == \"" + id + "\" )", "sign(\"%s\", $evidence)", id);
        subject(question, type, id);
    }

    private void subject(Question question, String type, String id) {
        String no = question.drl() + " == Ternary.NO";
        if (question.entries() == Entries.AIMS) {
            rule("subject " + id, 50, gap(id) + """
                    $e : Aim( %s, $id : id )
                    $p : Project( running(), aim.valueOrNull == $id )
                    """.formatted(no), "subject(\"%s\", $e, $p)", id);
        } else {
            String counts = question.entries().condition.isEmpty() ? "" : question.entries().condition + ", ";
            rule("subject " + id, 50, gap(id) + "$e : " + type + "( " + counts + no + " )", "subject(\"%s\", $e)", id);
        }
    }

    private void judgement(int i) {
        if (i % 2 == 0) {
            rule("pattern " + id(i), 40, """
                    Sign( sign == "%s", says == Ternary.YES )
                    Sign( sign == "%s", says == Ternary.YES )
                    not Sign( sign == "%s", says == Ternary.NO )
                    """.formatted(id(i), id(i + 1), id(i + 2)), "pattern(\"%s\")", id(i));
        } else {
            rule(
                    "contradiction " + id(i),
                    40,
                    "Evidence( practice == \"" + id(i) + "\", levels.inPlace() )\n" + gap(id(i + 1)),
                    "contradiction(\"%s\", \"" + id(i + 1) + "\")",
                    id(i));
        }
    }

    private void points(String id, String pattern) {
        String gap = "Reason( practice == \"" + id + "\", code == \"gap\" )\n";
        rule("unopposed " + id, 30, gap + "not Found( pattern == \"" + pattern + "\" )", "unopposed(\"%s\")", id);
        rule("size " + id, 30, gap + """
                accumulate( $r : Reason( practice == "%s", code == "subject" ); $n : count($r); $n > 0 )
                """.formatted(id), "size(\"%s\", $n)", id);
    }

    private static String gap(String id) {
        return "Evidence( practice == \"" + id + "\", levels.gap() )\n";
    }

    private void rule(String name, int salience, String when, String then, String id) {
        text.append("rule \"%s\" salience %d when\n%s\nthen\ninsertLogical(Draw.%s);\nend\n"
                .formatted(name, salience, when.strip(), then.formatted(id)));
    }
}
