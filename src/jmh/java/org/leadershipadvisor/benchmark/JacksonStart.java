package org.leadershipadvisor.benchmark;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * The least that a program written by hand does: it reads a profile with Jackson's databind and writes down, as JSON,
 * which practices are not in place. It has no rules, no words and no ranking.
 */
final class JacksonStart {

    private static final int IN_PLACE = 3;

    /** What it reads of a profile. */
    record Site(Map<String, Object> organization, Map<String, Map<String, Object>> answers) {}

    /** What it advises. */
    record Action(String topic, String practice, int level) {}

    private JacksonStart() {}

    public static void main(String[] arguments) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        mapper.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        Site site = mapper.readValue(Path.of(arguments[0]).toFile(), Site.class);
        System.out.println(mapper.writerWithDefaultPrettyPrinter().writeValueAsString(actions(site)));
    }

    private static List<Action> actions(Site site) {
        return site.answers().entrySet().stream()
                .flatMap(topic -> topic.getValue().entrySet().stream()
                        .filter(answer -> answer.getValue() instanceof Integer level && level < IN_PLACE)
                        .map(answer -> new Action(topic.getKey(), answer.getKey(), (Integer) answer.getValue())))
                .toList();
    }
}
