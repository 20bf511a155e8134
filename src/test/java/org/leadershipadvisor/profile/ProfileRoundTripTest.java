package org.leadershipadvisor.profile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A profile is the same however its document is laid out. */
final class ProfileRoundTripTest {

    private static final Profile FULL = ProfileDocuments.read("full.yaml", ProfileDocuments.full());

    static IntStream seeds() {
        return IntStream.range(0, 50);
    }

    @Test
    void theFullDocumentUsesEveryField() {
        assertThat(canonical(FULL)).doesNotContain("null");
        ObjectNode tree = ProfileDocuments.fullTree();
        tree.remove(RecordShape.SCHEMA);
        assertThat(fieldNames(tree)).containsAll(everyField());
    }

    private static List<String> everyField() {
        return Stream.of(
                        Profile.class,
                        Organization.class,
                        Aim.class,
                        Measure.class,
                        Strategy.class,
                        Project.class,
                        ProjectLeader.class,
                        Leader.class,
                        Skill.class,
                        Board.class,
                        Committee.class,
                        Finance.class,
                        Physicians.class,
                        Patients.class,
                        Answer.class,
                        Rater.class)
                .flatMap(type -> Stream.of(type.getRecordComponents()))
                .map(RecordComponent::getName)
                .toList();
    }

    private static List<String> fieldNames(JsonNode tree) {
        List<String> names = new ArrayList<>();
        tree.properties().forEach(entry -> names.add(entry.getKey()));
        tree.forEach(child -> names.addAll(fieldNames(child)));
        return names;
    }

    @Test
    void theCanonicalFormReadsAsTheSameProfile() {
        Profile again = ProfileDocuments.read("x.json", canonical(FULL));
        assertThat(again).isEqualTo(FULL);
        assertThat(canonical(again)).isEqualTo(canonical(FULL));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void orderChangesNothing(int seed) {
        JsonNode shuffled = shuffled(ProfileDocuments.fullTree(), new Random(seed));
        assertThat(canonical(ProfileDocuments.read(shuffled))).isEqualTo(canonical(FULL));
        assertThat(ProfileDocuments.read(shuffled)).isEqualTo(FULL);
    }

    @Test
    void notationChangesNothing() throws IOException {
        ObjectNode tree = ProfileDocuments.fullTree();
        String yaml = new YAMLMapper().writeValueAsString(tree);
        String pretty = ProfileDocuments.JSON.writerWithDefaultPrettyPrinter().writeValueAsString(tree);
        assertThat(ProfileDocuments.read("x.yml", yaml)).isEqualTo(FULL);
        assertThat(ProfileDocuments.read("x.json", pretty)).isEqualTo(FULL);
        assertThat(ProfileDocuments.read("x.YAML", pretty.replace("\n", "\r\n")))
                .isEqualTo(FULL);
    }

    @Test
    void waysToWriteANumberChangeNothing() {
        String json = """
                {"organization": {"id": "m", "name": "M", "setting": "other", "attributes": {"beds": %s}},
                 "assessedOn": "2026-10-15", "board": {"aimsAgendaPosition": %s, "qualityTimeShare": %s}}
                """;
        assertThat(ProfileDocuments.read("x.json", json.formatted("240.0", "2.0", "2.50e-1")))
                .isEqualTo(ProfileDocuments.read("x.json", json.formatted("24e1", "2", "0.25")));
    }

    @Test
    void nothingStatedIsTheSameAsNull() {
        String text = ProfileDocuments.LEAST + "aims:\nboard: ~\nanswers: { physician-engagement: }\nraters: null\n";
        assertThat(ProfileDocuments.read("x.yaml", text))
                .isEqualTo(ProfileDocuments.read("x.yaml", ProfileDocuments.LEAST));
    }

    private static String canonical(Profile profile) {
        return new String(ProfileReader.canonical(profile), UTF_8);
    }

    private static JsonNode shuffled(JsonNode node, Random random) {
        if (node.isArray()) {
            List<JsonNode> entries = new ArrayList<>();
            node.forEach(entry -> entries.add(shuffled(entry, random)));
            Collections.shuffle(entries, random);
            return ProfileDocuments.JSON.createArrayNode().addAll(entries);
        }
        if (!node.isObject()) {
            return node;
        }
        List<Map.Entry<String, JsonNode>> fields = new ArrayList<>(node.properties());
        Collections.shuffle(fields, random);
        ObjectNode object = ProfileDocuments.JSON.createObjectNode();
        fields.forEach(field -> object.set(field.getKey(), shuffled(field.getValue(), random)));
        return object;
    }
}
