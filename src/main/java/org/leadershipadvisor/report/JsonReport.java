package org.leadershipadvisor.report;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.leadershipadvisor.advice.Advice;
import org.leadershipadvisor.html.Resources;
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
        return Resources.text(Advice.class, "advice.schema.json");
    }

    /** The JSON Schema of profiles. */
    public static String profileSchema() {
        return Resources.text(Profile.class, "profile.schema.json");
    }
}
