package org.leadershipadvisor.profile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ContainerNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The schema and the reader accept and refuse the same documents. */
final class ProfileAgreementTest {

    /** What no schema of this kind can say; everything else both must refuse. */
    private static final List<Pattern> BEYOND_SCHEMAS = List.of(
            Pattern.compile("the id of an entry of .*"), // dangling references
            Pattern.compile("each id once in its register"), // duplicate ids
            Pattern.compile("a date that exists, .*"), // 30 February: formats are not asserted
            Pattern.compile("a day not after assessedOn, .*"), // what has happened, dated later
            Pattern.compile("a day not before .*"), // an end before its start
            Pattern.compile(".*, with at most 20 decimals")); // numbers finer than anything measured

    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "false",
            "0",
            "1",
            "-1",
            "2",
            "2.0",
            "2.5",
            "3",
            "4",
            "5",
            "0.5",
            "366",
            "367",
            "1e400",
            "1e-400",
            "1e9",
            "1000000001",
            "-1e9",
            "-1e16",
            "99999999999999999999",
            "[]",
            "{}",
            "[null]",
            "[1]",
            "\"\"",
            "\" \"",
            "\"\\u00a0\"",
            "\"\\t\"",
            "\"none\"",
            "\"None\"",
            "\"unsure\"",
            "\"not-applicable\"",
            "\"not applicable\"",
            "\"Unsure\"",
            "\"3\"",
            "\"absent\"",
            "\"true\"",
            "\"yes\"",
            "\"harm\"",
            "\"harm \"",
            "\"harm\\n\"",
            "\"-harm\"",
            "\"a/b\"",
            "\"nobody\"",
            "\"board\"",
            "\"system\"",
            "\"other\"",
            "\"plan\"",
            "\"SYSTEM\"",
            "\"2026-02-30\"",
            "\"2026-13-01\"",
            "\"2026-1-1\"",
            "\"1899-12-31\"",
            "\"2199-12-31\"",
            "\"2026-10-16\"",
            "\"2025-01-01\"",
            "\"2026-10-15T00:00:00\"",
            "\"\\u001b[31m\"",
            "\"a\\u0000b\"",
            "\"\\ud83d\"",
            "\"\\ud83d\\ude00\"",
            "\"\\u202eabc\"",
            "\"\\u05d0\\u05d1\"",
            "\"a\\nb\\n\"",
            "\"\\n\"",
            "[\"board\"]",
            "[\"harm\", \"harm\"]",
            "{\"leader\": \"cmo\"}",
            "{\"releasedShare\": 2}",
            "{\"level\": 3}",
            "{\"level\": 3.0}",
            "{\"level\": null}",
            "{\"evidence\": \"x\"}",
            "{\"board\": \"us\"}");

    /** Every place meets many values and every value many places; all pairs would take too long. */
    private static final int STRIDE = 9;

    private static final List<String> NAMES =
            List.of("x", "id", "name", "level", "board", "$schema", "note", "", " ", "mec-owns-aims", "a\u0001b");

    private static final Schema SCHEMA = schema();

    private static Schema schema() {
        InputStream in = Objects.requireNonNull(Profile.class.getResourceAsStream("profile.schema.json"));
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(in);
    }

    static IntStream seeds() {
        return IntStream.range(0, 400);
    }

    @Test
    void bothAcceptTheFullDocument() {
        assertAgreement(ProfileDocuments.fullTree());
        assertThat(SCHEMA.validate(ProfileDocuments.fullTree())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theyAgreeOnAMutatedDocument(int seed) throws Exception {
        Random random = new Random(seed);
        JsonNode document = ProfileDocuments.fullTree();
        int mutations = 1 + random.nextInt(2);
        for (int i = 0; i < mutations; i++) {
            mutate(document, random);
        }
        assertAgreement(document);
    }

    @ParameterizedTest
    @MethodSource("values")
    void theyAgreeOnAValueInManyPlaces(String value) throws Exception {
        int places = containers(ProfileDocuments.fullTree()).stream()
                .mapToInt(JsonNode::size)
                .sum();
        for (int place = VALUES.indexOf(value) % STRIDE; place < places; place += STRIDE) {
            JsonNode document = ProfileDocuments.fullTree();
            replace(document, place, ProfileDocuments.JSON.readTree(value));
            assertAgreement(document);
        }
    }

    static List<String> values() {
        return VALUES;
    }

    private static void assertAgreement(JsonNode document) {
        List<Error> errors = SCHEMA.validate(document);
        List<Problem> problems = ProfileDocuments.problems("x.json", ProfileDocuments.bytes(document));
        boolean agree = errors.isEmpty()
                ? problems.stream().allMatch(ProfileAgreementTest::beyondSchemas)
                : !problems.isEmpty();
        assertThat(agree)
                .as(() -> "The schema says %s,%nthe reader says %s,%nof %s".formatted(errors, problems, document))
                .isTrue();
    }

    private static boolean beyondSchemas(Problem problem) {
        return BEYOND_SCHEMAS.stream()
                .anyMatch(allowed -> allowed.matcher(problem.allowed()).matches());
    }

    private static void replace(JsonNode document, int place, JsonNode value) {
        int before = 0;
        for (ContainerNode<?> container : containers(document)) {
            if (place < before + container.size()) {
                set(container, place - before, value);
                return;
            }
            before += container.size();
        }
    }

    private static void set(ContainerNode<?> container, int index, JsonNode value) {
        if (container instanceof ObjectNode object) {
            object.set(name(object, index), value);
        } else {
            ((ArrayNode) container).set(index, value);
        }
    }

    private static String name(ObjectNode object, int index) {
        return List.copyOf(object.properties()).get(index).getKey();
    }

    private static void mutate(JsonNode document, Random random) throws Exception {
        List<ContainerNode<?>> containers = containers(document);
        ContainerNode<?> container = containers.get(random.nextInt(containers.size()));
        JsonNode value = ProfileDocuments.JSON.readTree(VALUES.get(random.nextInt(VALUES.size())));
        int index = container.isEmpty() ? -1 : random.nextInt(container.size());
        switch (random.nextInt(4)) {
            case 0 -> add(container, NAMES.get(random.nextInt(NAMES.size())), value);
            case 1 -> remove(container, index);
            case 2 ->
                add(
                        container,
                        "copy",
                        index < 0 ? value : child(container, index).deepCopy());
            default -> {
                if (index >= 0) {
                    set(container, index, value);
                }
            }
        }
    }

    private static void add(ContainerNode<?> container, String name, JsonNode value) {
        if (container instanceof ObjectNode object) {
            object.set(name, value);
        } else {
            ((ArrayNode) container).add(value);
        }
    }

    private static void remove(ContainerNode<?> container, int index) {
        if (index >= 0 && container instanceof ObjectNode object) {
            object.remove(name(object, index));
        } else if (index >= 0) {
            ((ArrayNode) container).remove(index);
        }
    }

    private static JsonNode child(ContainerNode<?> container, int index) {
        return container instanceof ObjectNode object ? object.get(name(object, index)) : container.get(index);
    }

    private static List<ContainerNode<?>> containers(JsonNode node) {
        List<ContainerNode<?>> containers = new ArrayList<>();
        if (node instanceof ContainerNode<?> container) {
            containers.add(container);
            node.forEach(child -> containers.addAll(containers(child)));
        }
        return containers;
    }
}
