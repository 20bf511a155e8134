package org.leadershipadvisor.framework;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the inventory of practices against the rules folder. */
class PracticesTest {

    private static final Framework FRAMEWORK = Framework.builtIn();

    static Stream<Map<String, String>> inventory() throws IOException {
        try (InputStream in = Objects.requireNonNull(PracticesTest.class.getResourceAsStream("practices.csv"));
                MappingIterator<Map<String, String>> rows = new CsvMapper()
                        .readerForMapOf(String.class)
                        .with(CsvSchema.emptySchema().withHeader())
                        .readValues(in)) {
            return rows.readAll().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("inventory")
    void everyPracticeHasItsPlace(Map<String, String> row) {
        Practice practice = FRAMEWORK.practice(row.get("practice"));
        assertThat(practice.leveragePoints())
                .isEqualTo(words(row, "leverage_points").stream()
                        .map(Integer::valueOf)
                        .toList());
        assertThat(practice.components().stream().map(Names::of).toList()).isEqualTo(words(row, "components"));
        assertThat(Names.of(practice.force())).isEqualTo(row.get("force"));
        assertThat(practice.requires()).isEqualTo(words(row, "requires"));
        assertThat(practice.follows()).isEqualTo(words(row, "follows"));
        assertThat(practice.alias() ? "same-as " + practice.sameAs() : practice.composite() ? "composite" : "asked")
                .isEqualTo(row.get("kind"));
        if (practice.madeOfForce() == null) {
            assertThat(practice.madeOf()).isEqualTo(words(row, "made_of"));
        } else {
            assertThat(row.get("made_of")).contains("whose force is " + Names.of(practice.madeOfForce()));
        }
    }

    @Test
    void nothingIsThereThatTheInventoryDoesNotAskFor() throws IOException {
        assertThat(FRAMEWORK.practices().stream().map(Practice::id))
                .containsExactlyInAnyOrderElementsOf(
                        inventory().map(row -> row.get("practice")).toList());
    }

    private static List<String> words(Map<String, String> row, String column) {
        String cell = row.get(column);
        return cell == null || cell.isBlank() ? List.of() : List.of(cell.trim().split(" ", -1));
    }
}
