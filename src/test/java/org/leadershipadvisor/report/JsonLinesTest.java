package org.leadershipadvisor.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.leadershipadvisor.LeadershipAdvisor;
import org.leadershipadvisor.SampleProfiles;
import org.leadershipadvisor.advice.Advice;
import org.leadershipadvisor.profile.Profile;

class JsonLinesTest {

    private static final LeadershipAdvisor ADVISOR = LeadershipAdvisor.withBuiltInRules();
    private static final ObjectMapper MAPPER = new ObjectMapper();

    static List<Path> samples() {
        return SampleProfiles.files();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aBriefLineIsAPartOfTheFullOne(Path sample) throws IOException {
        Advice advice = ADVISOR.advise(Profile.read(sample));
        String brief = JsonLines.brief().render(advice);
        String full = JsonLines.full().render(advice);
        assertThat(brief).hasLineCount(1).endsWith("\n");
        assertThat(full).hasLineCount(1).endsWith("\n");
        assertPart(MAPPER.readTree(brief), MAPPER.readTree(full));
        assertThat(MAPPER.readTree(full)).isEqualTo(MAPPER.readTree(new JsonReport().render(advice)));
    }

    private static void assertPart(JsonNode part, JsonNode whole) {
        if (part.isObject()) {
            part.properties().forEach(field -> {
                assertThat(whole.has(field.getKey())).as(field.getKey()).isTrue();
                assertPart(field.getValue(), whole.get(field.getKey()));
            });
        } else if (part.isArray()) {
            assertThat(whole).hasSameSizeAs(part);
            List<JsonNode> entries =
                    StreamSupport.stream(whole.spliterator(), false).toList();
            for (int i = 0; i < part.size(); i++) {
                assertPart(part.get(i), entries.get(i));
            }
        } else {
            assertThat(whole).isEqualTo(part);
        }
    }
}
