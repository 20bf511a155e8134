package org.leadershipadvisor.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Texts that lie beside a class, and the style that all HTML documents begin with. */
public final class Resources {

    /** The colours, the type and the headings of HTML documents, in light and dark. */
    public static final String BASE_STYLE = text(Resources.class, "base.css");

    private Resources() {}

    /**
     * A text in UTF-8.
     *
     * @throws IllegalStateException where it is missing
     */
    public static String text(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The resource " + name + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
