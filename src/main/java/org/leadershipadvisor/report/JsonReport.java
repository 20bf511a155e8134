package org.leadershipadvisor.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.leadershipadvisor.advice.Advice;
import org.leadershipadvisor.profile.Profile;

/** Advice as JSON, by the schema of {@link #schema()}. */
public final class JsonReport implements Report {

    @Override
    public String render(Advice advice) {
        return Json.write(advice);
    }

    /** Several advices as one array, in the order given. */
    @Override
    public String renderAll(List<Advice> advices) {
        return new String(bytes(advices), StandardCharsets.UTF_8);
    }

    @Override
    public byte[] bytes(List<Advice> advices) {
        return Json.bytes(advices.size() == 1 ? advices.get(0) : advices);
    }

    /** The JSON Schema of advice: one object, or an array of them. */
    public static String schema() {
        return resource(Advice.class, "advice.schema.json");
    }

    /** The JSON Schema of profiles. */
    public static String profileSchema() {
        return resource(Profile.class, "profile.schema.json");
    }

    private static String resource(Class<?> beside, String name) {
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
