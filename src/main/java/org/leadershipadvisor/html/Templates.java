package org.leadershipadvisor.html;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.util.Map;

/** Templates that were compiled into the package that fills them. Needs {@code gg.jte:jte-runtime}. */
public final class Templates {

    private Templates() {}

    /**
     * A template of a class's package, filled in.
     *
     * @throws IllegalStateException where the library {@code gg.jte:jte-runtime} is missing
     */
    public static String filled(Class<?> beside, String template, Map<String, Object> model) {
        try {
            return Filling.of(beside, template, model);
        } catch (NoClassDefFoundError e) {
            throw new IllegalStateException("HTML needs the library gg.jte:jte-runtime", e);
        }
    }

    /** The templates of a class's package. */
    public static TemplateEngine of(Class<?> beside) {
        return TemplateEngine.createPrecompiled(
                null, ContentType.Html, beside.getClassLoader(), beside.getPackageName());
    }
}
