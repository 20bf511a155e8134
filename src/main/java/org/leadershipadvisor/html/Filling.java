package org.leadershipadvisor.html;

import gg.jte.output.StringOutput;
import java.util.Map;

/** Fills templates; apart from those who ask for it, so that only filling needs the library. */
final class Filling {

    private Filling() {}

    static String of(Class<?> beside, String template, Map<String, Object> model) {
        StringOutput out = new StringOutput();
        Templates.of(beside).render(template, model, out);
        return out.toString();
    }
}
