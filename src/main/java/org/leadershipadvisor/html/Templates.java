package org.leadershipadvisor.html;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Map;

/** Fills templates that were compiled into the package that asks for them. Needs {@code gg.jte:jte-runtime}. */
public final class Templates {

    private Templates() {}

    /**
     * A template of a class's package, filled in.
     *
     * @throws IllegalStateException where the library {@code gg.jte:jte-runtime} is missing
     */
    public static String filled(Class<?> beside, String template, Map<String, Object> model) {
        StringWriter out = new StringWriter();
        try {
            fill(beside, template, model, out);
        } catch (IOException e) {
            throw new UncheckedIOException("A page in memory cannot be written", e);
        }
        return out.toString();
    }

    /**
     * Fills a template of a class's package in.
     *
     * @param out stays open
     * @throws IOException where the output fails
     * @throws IllegalStateException where the library {@code gg.jte:jte-runtime} is missing
     */
    public static void fill(Class<?> beside, String template, Map<String, Object> model, Writer out)
            throws IOException {
        try {
            Filling.into(out, beside, template, model);
        } catch (NoClassDefFoundError e) {
            throw new IllegalStateException("HTML needs the library gg.jte:jte-runtime", e);
        }
        out.flush();
    }
}
