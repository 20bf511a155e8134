package org.leadershipadvisor.html;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;

/** Templates that were compiled into the package that fills them. Needs {@code gg.jte:jte-runtime}. */
public final class Templates {

    private Templates() {}

    /** The templates of a class's package. */
    public static TemplateEngine of(Class<?> beside) {
        return TemplateEngine.createPrecompiled(
                null, ContentType.Html, beside.getClassLoader(), beside.getPackageName());
    }
}
