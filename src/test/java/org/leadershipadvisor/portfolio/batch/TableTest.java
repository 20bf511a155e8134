package org.leadershipadvisor.portfolio.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables in text: a row a site, a column an answer. */
class TableTest {

    private static final String REQUIRED = "organization.id,organization.name,organization.setting,assessedOn";
    private static final String HEADER =
            REQUIRED + ",organization.attributes.beds,board.meetingsPerYear,answers.right-team/patients-on-teams";

    @TempDir
    Path folder;

    private Path out;

    private BatchSummary run(String name, byte[] table) throws IOException {
        Path file = Files.write(folder.resolve(name), table);
        out = folder.resolve("out-" + name);
        return Runs.run(Runs.options(out, BatchFormat.lines(true, false), file));
    }

    private BatchSummary run(String name, String table) throws IOException {
        return run(name, table.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> errors() throws IOException {
        return Runs.lines(out, "errors.jsonl");
    }

    @Test
    void aRowSaysTheSameAsAProfile() throws IOException {
        run("table.csv", HEADER + "\na,\"Saint, \"\"A\"\"\",other,2026-10-15,240,12,3\n");
        List<String> row = Runs.lines(out, "results.jsonl");
        run(
                "profile.jsonl",
                "{\"organization\":{\"id\":\"a\",\"name\":\"Saint, \\\"A\\\"\",\"setting\":\"other\",\"attributes\":{\"beds\":240}},"
                        + "\"assessedOn\":\"2026-10-15\",\"board\":{\"meetingsPerYear\":12},\"answers\":{\"right-team\":{\"patients-on-teams\":3}}}");
        assertThat(row).hasSize(1).isEqualTo(Runs.lines(out, "results.jsonl"));
    }

    @ParameterizedTest
    @CsvSource({"';', false", "'\t', true", "'|', true", "',', true"})
    void separatorAndByteOrderMarkAreDetected(String separator, boolean mark) throws IOException {
        String table = (HEADER + "\r\na,A,other,2026-10-15,240,,unsure\r\n,,,,,,\r\nb,B,other,2026-10-15,,,\r\n")
                .replace(",", separator);
        BatchSummary summary = run("table.csv", (mark ? "\uFEFF" : "") + table);
        assertThat(errors()).isEmpty();
        assertThat(summary.advised()).isEqualTo(2);
        assertThat(Runs.run(Runs.options(folder.resolve("stdin"), Runs.LINES, "-"), Runs.stream(table))
                        .advised())
                .isEqualTo(2);
    }

    @Test
    void aBrokenRowIsRefusedWithItsLineAndTheRestIsDone() throws IOException {
        BatchSummary summary = run(
                "table.csv",
                HEADER + "\na,A,other,2026-10-15,,,7\nb,B,other\nc,\"C\n1\",other,2026-10-15,,,\n"
                        + "d,D,other,2026-10-15,many,x,1\ne,E,other,2026-10-15,,,1\n");
        assertThat(errors())
                .satisfiesExactly(
                        error -> assertThat(error)
                                .contains("\"line\":2", "/answers/right-team/patients-on-teams", "found\":\"7\""),
                        error -> assertThat(error).contains("\"line\":3", "3 cells", "7 cells"),
                        error -> assertThat(error)
                                .contains("\"line\":6", "/board/meetingsPerYear", "the text \\\"x\\\""));
        assertThat(summary.advised()).isEqualTo(2);
    }

    @Test
    void aQuoteThatIsNeverClosedCostsALimitedPart() throws IOException {
        String row = "%s,A,other,2026-10-15,,,\n";
        StringBuilder table =
                new StringBuilder(HEADER + "\n" + row.formatted("first") + "x,\"open,other,2026-10-15,,,\n");
        for (int i = 0; table.length() < TableRecords.LONGEST_ROW + 5000; i++) {
            table.append(row.formatted("long-site-" + i).replace(",A,", "," + "A".repeat(5000) + ","));
        }
        BatchSummary summary = run("table.csv", table.toString());
        assertThat(summary.refusedBy()).containsOnlyKeys("too-large");
        assertThat(errors())
                .singleElement()
                .satisfies(error -> assertThat(error).contains("\"line\":3", "never closed"));
        assertThat(summary.advised()).isGreaterThanOrEqualTo(1);
    }

    @Test
    void bytesThatAreNotTextAreTold() throws IOException {
        assertThat(run(
                                "table.csv",
                                (REQUIRED + "\na,\u00c4,other,2026-10-15\nb,B,other,2026-10-15\n")
                                        .getBytes(StandardCharsets.ISO_8859_1))
                        .advised())
                .isEqualTo(1);
        assertThat(errors())
                .singleElement()
                .satisfies(error -> assertThat(error).contains("\"line\":2", "not UTF-8"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "organization.id,assessedOn | without the columns organization.name, organization.setting",
                REQUIRED + ",answers.right-team/patients-on-team | did you mean",
                REQUIRED + ",organisation.attributes.beds | did you mean",
                REQUIRED + ",assessedOn | more than once",
                REQUIRED + ",organization | more than once",
                "just a text | without the columns"
            })
    void aWrongHeaderRefusesTheTableOnce(String headerAndMessage) throws IOException {
        String[] parts = headerAndMessage.split(" \\| ", 2);
        BatchSummary summary = run("table.csv", parts[0] + "\n1,2\n3,4\n");
        assertThat(summary.inputs()).isEqualTo(1);
        assertThat(errors())
                .singleElement()
                .satisfies(error -> assertThat(error).contains("\"line\":1", parts[1]));
    }

    @Test
    void aTableWithoutRowsOrWithoutAnythingIsTold() throws IOException {
        run("empty.csv", "");
        assertThat(errors())
                .singleElement()
                .satisfies(error -> assertThat(error).contains("an empty file"));
        run("header.csv", HEADER + "\n");
        assertThat(errors())
                .singleElement()
                .satisfies(error -> assertThat(error).contains("an empty file"));
    }
}
