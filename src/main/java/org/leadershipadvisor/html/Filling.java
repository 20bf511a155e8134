package org.leadershipadvisor.html;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.WriterOutput;
import java.io.Writer;
import java.util.Map;

/** Fills templates; apart from those who ask for it, so that only filling needs the library. */
final class Filling {

    /** Each package's templates, found once. */
    private static final ClassValue<TemplateEngine> TEMPLATES = new ClassValue<>() {
        @Override
        protected TemplateEngine computeValue(Class<?> beside) {
            return TemplateEngine.createPrecompiled(
                    null, ContentType.Html, beside.getClassLoader(), beside.getPackageName());
        }
    };

    private Filling() {}

    static void into(Writer out, Class<?> beside, String template, Map<String, Object> model) {
        TEMPLATES.get(beside).render(template, model, new WriterOutput(out));
    }
}
