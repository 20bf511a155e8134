package org.leadershipadvisor.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.leadershipadvisor.SampleProfiles;
import org.leadershipadvisor.framework.Framework;
import org.leadershipadvisor.profile.InvalidProfileException;
import org.leadershipadvisor.profile.Problem;
import org.leadershipadvisor.profile.Profile;
import org.leadershipadvisor.profile.ProfileReader;
import org.leadershipadvisor.profile.ProfileWriter;

/** A profile is the same as a workbook, in JSON and in YAML. */
final class ConversionTest {

    private static final Framework FRAMEWORK = Framework.builtIn();
    private static final ProfileReader READER = new ProfileReader(FRAMEWORK, new FilledWorkbook(FRAMEWORK));

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    static Stream<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("samples"))) {
            return Stream.concat(
                    files.filter(Files::isRegularFile).sorted().toList().stream(),
                    Stream.of(Path.of("src/test/resources/org/leadershipadvisor/profile/full.yaml")));
        }
    }

    static IntStream seeds() {
        return IntStream.range(0, 10);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aSampleSurvives(Path sample) {
        everyWayKeeps(Profile.read(sample));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anyProfileSurvives(int seed) throws IOException {
        everyWayKeeps(closed(new SampleProfiles(seed).next()));
    }

    /** Without references that lead nowhere, which made-up profiles have. */
    private static Profile closed(Profile profile) throws IOException {
        ObjectNode tree = (ObjectNode) JSON.readTree(ProfileReader.canonical(profile));
        try {
            READER.read("x.json", JSON.writeValueAsBytes(tree));
        } catch (InvalidProfileException e) {
            List<Problem> last = new ArrayList<>(e.problems());
            Collections.reverse(last);
            last.forEach(problem -> remove(tree, JsonPointer.compile(problem.pointer())));
        }
        return READER.read("x.json", JSON.writeValueAsBytes(tree));
    }

    private static void remove(ObjectNode tree, JsonPointer pointer) {
        JsonNode parent = tree.at(pointer.head());
        if (parent instanceof ObjectNode object) {
            object.remove(pointer.last().getMatchingProperty());
        } else {
            ((ArrayNode) parent).remove(pointer.last().getMatchingIndex());
        }
    }

    private static void everyWayKeeps(Profile profile) {
        for (byte[] document : List.of(
                Questionnaire.workbook("x", FRAMEWORK, profile),
                ProfileWriter.json(profile),
                ProfileWriter.yaml(profile))) {
            assertThat(canonical(READER.read("x", document))).isEqualTo(canonical(profile));
        }
    }

    private static String canonical(Profile profile) {
        return new String(ProfileReader.canonical(profile), StandardCharsets.UTF_8);
    }
}
