package org.leadershipadvisor.profile;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.leadershipadvisor.profile.ProfileDocuments.LEAST;
import static org.leadershipadvisor.profile.ProfileDocuments.problems;
import static org.leadershipadvisor.profile.ProfileDocuments.read;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bad input is refused with words that help. */
final class ProfileReaderTest {

    private static final String FIELDS = "an object with the fields organization, assessedOn, aims, measures,"
            + " strategies, projects, leaders, skills, board, committees, finance, physicians and 4 more";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {"a": 1,}                 | 1:9: found }; expected a field's name in double quotes
                    {"a": 1 "b": 2}           | 1:9: found "; expected a comma or }
                    {"a": [1 2]}              | 1:10: found 2; expected a comma or ]
                    {"a" 1}                   | 1:6: found 1; expected a colon between a field's name and its value
                    {a: 1}                    | 1:2: found a; expected a field's name in double quotes
                    {"a": 'x'}                | 1:7: found '; expected a value; texts stand in double quotes
                    {"a": yes}                | 1:7: found the word yes; expected a value; texts stand in double quotes
                    {"a": NaN}                | 1:10: found NaN; expected a number; leave the field out where it is not known
                    {"a": 01}                 | 1:8: found a number with a leading zero; expected a number such as 12 or 0.5
                    {"a": 1.}                 | 1:8: found a number that goes on with }; expected a number such as 12 or 0.5
                    {"a": 1e99999999999}      | 1:7: found a number beyond all bounds; expected a number such as 12 or 0.5
                    {"a": "x	y"}             | 1:9: found a line break or tab inside a text; expected \\n or \\t instead
                    {"a": "C:\\x"}            | 1:11: found a backslash that escapes nothing; expected two backslashes for one
                    {"a": "\\u12"}            | 1:12: found " inside \\u; expected four digits from 0 to F behind \\u
                    {"a": 1 // why            | 1:9: found a comment; expected JSON without comments; YAML has comments
                    {"a": [1}                 | 1:9: found }; expected ], to close what was opened last
                    {"a": 1                   | 1:8: found the end of the document; expected } before it
                    {"a": [1                  | 1:9: found the end of the document; expected ] before it
                    {"a": "x                  | 1:9: found the end of the document inside a text; expected a double quote before it
                    {"a":                     | 1:6: found the end of the document; expected the rest of the JSON
                    organization: {}          | 1:1: found text that is not JSON; expected { at its start; the name of a profile in YAML ends in .yaml
                    <html></html>             | 1:1: found text that is not JSON; expected { at its start; the name of a profile in YAML ends in .yaml
                    """)
    void brokenJson(String document, String problem) {
        assertThat(problems("x.json", document)).hasToString("[x.json:" + problem + "]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    a:~	b: 1                | 2:1: found a tab; expected spaces
                    {~	"a": 1~}            | 2:1: found a tab; expected spaces
                    a:~  b: 1~ c: 2          | 3:2: found a line that fits none above; expected the same indentation for all fields of an object
                    a: b: c                  | 1:5: found a colon that cannot stand here; expected a field on a line of its own, or quotes around a text with a colon
                    a: - b                   | 1:4: found a hyphen that cannot stand here; expected each entry of a list on a line of its own
                    a: [1, 2                 | 1:9: found an object or list that is not closed; expected a comma or ]
                    a: {b: 1                 | 1:9: found an object or list that is not closed; expected a comma or }
                    a: "x                    | 1:6: found the end of the document inside a text; expected the closing quote before it
                    a: "C:\\q"               | 1:8: found a backslash that escapes nothing; expected two backslashes for one, or single quotes
                    a: @x                    | 1:4: found @ at the start of a value; expected quotes around a text that begins with it
                    a: ]                     | 1:4: found ]; expected a value; quotes around a text that begins with it
                    ? [a]~: b                | 1:4: found a field's name that is no plain text; expected a plain name
                    *a : b                   | 1:3: found a field's name that is no plain text; expected a plain name
                    a: .nan                  | 1:8: found .nan; expected a number such as 12 or 0.5; leave the field out where it is not known
                    %YAML 3.0~---~a: 1       | 1:1: found something that is not YAML; expected a profile in well-formed YAML
                    a: "\\UFFFFFFFF"         | 1:2: found something that is not YAML; expected a profile in well-formed YAML
                    """)
    void brokenYaml(String document, String problem) {
        assertThat(problems("x.yaml", document.replace('~', '\n'))).hasToString("[x.yaml:" + problem + "]");
    }

    @Test
    void otherEncodings() {
        String save = "; expected text in UTF-8; save the file as UTF-8]";
        assertThat(problems("x.yaml", LEAST.replace("Mercy", "Välley").getBytes(ISO_8859_1)))
                .hasToString("[x.yaml:1:31: found a byte that is not UTF-8 (E4)" + save);
        for (byte[] wide : List.of(LEAST.getBytes(UTF_16), LEAST.getBytes(UTF_16LE))) {
            assertThat(problems("x.yaml", wide)).hasToString("[x.yaml: found text in UTF-16 or UTF-32" + save);
        }
        assertThat(problems("x.json", "\u0001".getBytes(UTF_8)))
                .hasToString(
                        "[x.json:1:1: found a control character (U+0001); expected text without control characters]");
    }

    @Test
    void aByteOrderMarkIsNoHarm() {
        assertThat(read("x.yaml", "\uFEFF" + LEAST)).isEqualTo(read("x.yaml", LEAST));
        assertThat(problems("x.json", "\uFEFF{}")).hasSize(2).allMatch(problem -> problem.column() == 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\t ", "null"})
    void nothing(String document) {
        assertThat(problems("x.json", document)).hasToString("[x.json: found an empty document; expected a profile]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n ", "# nothing\n", "---\n", "---\n...\n", "~"})
    void nothingInYaml(String document) {
        assertThat(problems("x.yaml", document)).hasToString("[x.yaml: found an empty document; expected a profile]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            []      | a list
            7       | 7
            true    | true
            "x"     | the text "x"
            """)
    void noObject(String document, String found) {
        for (String name : List.of("x.json", "x.yaml")) {
            assertThat(problems(name, document))
                    .hasToString("[" + name + ":1:1: found " + found + "; expected " + FIELDS + "]");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s%s", "%s}", "%s x", "%s]"})
    void trailingGarbage(String layout) {
        String json =
                "{\"organization\":{\"id\":\"m\",\"name\":\"M\",\"setting\":\"other\"},\"assessedOn\":\"2026-10-15\"}";
        assertThat(problems("x.json", layout.formatted(json, json)))
                .singleElement()
                .matches(problem -> problem.line() == 1 && problem.column() > json.length())
                .extracting(Problem::found)
                .isEqualTo("more after the end of the profile");
    }

    @Test
    void manyDocuments() {
        assertThat(problems("x.yaml", LEAST + "---\n" + LEAST))
                .hasToString(
                        "[x.yaml:4:1: found more after the end of the profile; expected one profile in a document]");
    }

    @Test
    void aliasesAreNotTakenForTexts() {
        String text = """
                organization: &o { id: m, name: &n Mercy, setting: other, attributes: { again: *n } }
                assessedOn: 2026-10-15
                board:
                  <<: *o
                """;
        assertThat(problems("x.yaml", text))
                .hasToString("[x.yaml:1:80: /organization/attributes/again: found *n, which repeats another place;"
                        + " expected the value itself, written out,"
                        + " x.yaml:4:7: /board/<<: found *o, which repeats another place;"
                        + " expected the value itself, written out]");
    }

    @Test
    void numbersAndWordsThatYamlReadsAsSomethingElse() {
        String text = LEAST + """
                board: { meetingsPerYear: 010, aimReviewsPerYear: 0x10 }
                finance: { directorOwnsAim: yes }
                """;
        assertThat(problems("x.yaml", text))
                .extracting(Problem::found)
                .containsExactly(
                        "010, which is not a decimal number",
                        "0x10, which is not a decimal number",
                        "the text \"yes\"");
        Profile profile =
                read("x.yaml", LEAST.replace("other }", "other, attributes: { country: NO, since: 1999-01-01 } }"));
        assertThat(profile.organization().attributes())
                .containsEntry("country", "NO")
                .containsEntry("since", "1999-01-01");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x.json", "x.yaml"})
    void limits(String name) {
        for (String huge : List.of(
                "{\"a\":" + "[".repeat(200) + "]".repeat(200) + "}", "{\"a\":\"" + "x".repeat(300_000) + "\"}")) {
            assertBeyondLimits(name, huge);
        }
    }

    @Test
    void numbersHaveLimitsToo() {
        assertBeyondLimits("x.json", "{\"a\":" + "9".repeat(5000) + "}");
        assertThat(problems("x.yaml", LEAST + "board: { meetingsPerYear: " + "9".repeat(5000) + " }"))
                .singleElement()
                .extracting(Problem::allowed)
                .isEqualTo("a number from 0 to 366");
    }

    private static void assertBeyondLimits(String name, String document) {
        assertThat(problems(name, document))
                .singleElement()
                .matches(problem -> problem.line() == 1)
                .extracting(Problem::found)
                .isEqualTo("a document beyond the limits");
    }

    @Test
    void aHugeFileIsRefusedUnread() throws IOException {
        Path huge = folder.resolve("huge.json");
        try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(50L << 20);
        }
        assertThatThrownBy(() -> Profile.read(huge))
                .isInstanceOf(InvalidProfileException.class)
                .hasMessage(
                        huge
                                + ": found a document of more than 8388608 bytes; expected at most 8388608 bytes for one profile");
        assertThat(problems("x.json", new byte[ProfileReader.LARGEST_DOCUMENT + 1]))
                .singleElement()
                .extracting(Problem::found)
                .isEqualTo("a document of more than 8388608 bytes");
    }

    @Test
    void aYamlDocumentMayBeAsLargeAsAnyOther() {
        assertThat(read("x.yaml", LEAST + "# reason\n".repeat(600_000))).isEqualTo(read("x.yaml", LEAST));
    }

    @Test
    void whatIsNoFile() {
        assertThatThrownBy(() -> Profile.read(folder))
                .hasMessage(folder + ": found a folder; expected a file that holds a profile");
        Path missing = folder.resolve("missing.yaml");
        assertThatThrownBy(() -> Profile.read(missing))
                .hasMessage(missing + ": found no such file; expected a file that holds a profile");
    }

    @Test
    void aFileIsReadByItsName() throws IOException {
        Path yaml = Files.writeString(folder.resolve("p.YML"), LEAST);
        Path json = Files.writeString(
                folder.resolve("json.yaml"), ProfileDocuments.fullTree().toPrettyString());
        assertThat(Profile.read(yaml).organization().name()).isEqualTo("Mercy");
        assertThat(Profile.read(json)).isEqualTo(read("full.yaml", ProfileDocuments.full()));
    }

    @Test
    void aNameThatSaysNothingLeavesItToTheText() {
        assertThat(read("standard input", LEAST)).isEqualTo(read("x.yaml", LEAST));
        assertThat(read("standard input", "\n " + ProfileDocuments.fullTree()))
                .isEqualTo(read("full.yaml", ProfileDocuments.full()));
    }

    @Test
    void secondFieldsOfOneName() {
        String yaml = LEAST + "aims: []\nboard: { meetingsPerYear: 1, meetingsPerYear: 2000 }\naims: 5\nbord: {}\n";
        assertThat(problems("x.yaml", yaml))
                .extracting(problem -> problem.line() + ":" + problem.column() + " " + problem.found())
                .containsExactly(
                        "4:30 a second field \"meetingsPerYear\"", "5:1 a second field \"aims\"", "6:1 \"bord\"");
        assertThat(problems("x.json", "{\"board\": {}, \"board\": {}}"))
                .extracting(Problem::toString)
                .contains("x.json:1:15: /board: found a second field \"board\"; expected each field once");
    }

    @Test
    void everyProblemIsToldInOrderInJson() {
        String json = """
                {"organization": {"id": "m y", "nmae": "Mercy", "setting": "comunity-hospital"},
                 "assessedOn": "2026-02-30",
                 "aims": [{"id": "a", "statement": "é"}, {"id": "a", "statement": 7}],
                 "projects": [{"id": "p", "aim": "harm", "stage": "plan"}],
                 "answers": {"physician-engagment": {},
                             "physician-engagement": {"mec-owns-aim": 2, "backup-to-board": 5}}}
                """;
        assertThat(problems("x.json", json))
                .extracting(Problem::toString)
                .containsExactly(
                        "x.json:1:2: /organization: found no field name; expected the field name: Its name as reports print it",
                        "x.json:1:19: /organization/id: found the text \"m y\"; expected a text of letters, digits, dots,"
                                + " hyphens and underscores, at most 100, the first a letter or digit; none is no id",
                        "x.json:1:32: /organization/nmae: found \"nmae\"; expected the fields id, name, setting,"
                                + " attributes, roleWords; did you mean \"name\"?",
                        "x.json:1:49: /organization/setting: found \"comunity-hospital\"; expected one of"
                                + " community-hospital, academic-center, health-system, specialty-hospital,"
                                + " group-practice, tribal-clinic, other; did you mean \"community-hospital\"?",
                        "x.json:2:2: /assessedOn: found the text \"2026-02-30\"; expected a date that exists, as"
                                + " year-month-day: 2026-10-15",
                        "x.json:3:43: /aims/1/id: found \"a\" a second time; expected each id once in its register",
                        "x.json:3:54: /aims/1/statement: found 7; expected a text that is not blank and has no control"
                                + " characters",
                        "x.json:4:27: /projects/0/aim: found \"harm\"; expected the id of an entry of aims: a",
                        problems("x.json", json).get(8).toString(),
                        problems("x.json", json).get(9).toString(),
                        "x.json:6:58: /answers/physician-engagement/backup-to-board: found 5; expected a level: 0, 1,"
                                + " 2, 3 or 4 as a number, or one of unsure, not-applicable");
        assertThat(problems("x.json", json).subList(8, 10))
                .extracting(problem -> problem.line() + ":" + problem.column() + " " + problem.suggestion())
                .containsExactly("5:14 physician-engagement", "6:39 mec-owns-aims");
    }

    @Test
    void everyProblemIsToldInOrderInYaml() {
        String yaml = """
                # A comment
                organization:
                  id: ä
                  name: Mercy
                assessedOn: 15 October 2026
                leaders:
                  - id: cfo
                  - role: manger
                    id: cmo
                  -
                board: { meetingsPerYear: 367 }
                raters:
                  - group: board
                    answers:
                      physician-engagement:
                        backup-to-board: { evidence: x }
                """;
        assertThat(problems("x.yaml", yaml))
                .extracting(problem -> problem.line() + ":" + problem.column() + " " + problem.pointer() + " "
                        + problem.found() + " " + problem.suggestion())
                .containsExactly(
                        "2:1 /organization no field setting null",
                        "3:3 /organization/id the text \"ä\" null",
                        "5:1 /assessedOn the text \"15 October 2026\" null",
                        "7:5 /leaders/0 no field role null",
                        "8:5 /leaders/1/role \"manger\" manager",
                        "10:4 /leaders/2 nothing (null) null",
                        "11:10 /board/meetingsPerYear 367 null",
                        "16:9 /raters/0/answers/physician-engagement/backup-to-board no field level null");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-", textBlock = """
            5         | 5                 | -
            -1        | -1                | -
            2.5       | 2.5               | -
            1e400     | 1E+400            | -
            "3"       | "3"               | -
            "absent"  | "absent"          | -
            "unshure" | "unshure"         | unsure
            true      | true              | -
            [3]       | a list            | -
            """)
    void levels(String level, String found, String suggestion) {
        String text = LEAST + "answers: { physician-engagement: { backup-to-board: " + level + " } }";
        Problem problem = problems("x.yaml", text).get(0);
        assertThat(problem.found()).isEqualTo(found);
        assertThat(problem.suggestion()).isEqualTo(suggestion);
        assertThat(problem.allowed())
                .isEqualTo("a level: 0, 1, 2, 3 or 4 as a number, or one of unsure, not-applicable");
    }

    @Test
    void whatNobodyDefined() {
        String text = LEAST + """
                aims: [ { id: harm, statement: Halve harm, measure: harm-rate } ]
                projects: [ { id: p, stage: plan, aim: harms, physicianLeader: { leader: cmo } } ]
                leaders: [ { id: ceo, role: chief-executive, ownsAims: [harm, access] } ]
                """;
        assertThat(problems("x.yaml", text))
                .extracting(Problem::toString)
                .containsExactly(
                        "x.yaml:3:44: /aims/0/measure: found \"harm-rate\"; expected the id of an entry of measures, which has none",
                        "x.yaml:4:35: /projects/0/aim: found \"harms\"; expected the id of an entry of aims: harm; did you mean \"harm\"?",
                        "x.yaml:4:66: /projects/0/physicianLeader/leader: found \"cmo\"; expected the id of an entry of leaders: ceo; did you mean \"ceo\"?",
                        "x.yaml:5:63: /leaders/0/ownsAims/1: found \"access\"; expected the id of an entry of aims: harm");
    }

    @Test
    void whatHasHappenedIsNotInTheFuture() {
        String text = LEAST + """
                aims: [ { id: a, statement: A, due: 2030-01-01, adoptedByBoardOn: 2026-10-16, adoptedByMedicalExecutiveOn: 2026-10-15 } ]
                projects: [ { id: p, stage: plan, startedOn: 2026-12-01, endedOn: 2026-11-30 } ]
                answers: { physician-engagement: { backup-to-board: { level: 3, asOf: 2027-01-01, since: 2027-01-02 } } }
                """;
        assertThat(problems("x.yaml", text))
                .extracting(problem ->
                        problem.pointer().replaceAll(".*/", "") + ": " + problem.found() + "; " + problem.allowed())
                .containsExactly(
                        "adoptedByBoardOn: 2026-10-16; a day not after assessedOn, 2026-10-15",
                        "startedOn: 2026-12-01; a day not after assessedOn, 2026-10-15",
                        "endedOn: 2026-11-30; a day not before startedOn, 2026-12-01",
                        "endedOn: 2026-11-30; a day not after assessedOn, 2026-10-15",
                        "asOf: 2027-01-01; a day not after assessedOn, 2026-10-15",
                        "since: 2027-01-02; a day not after assessedOn, 2026-10-15");
    }

    @Test
    void textsInAnyScriptAreTexts() {
        String name = "مستشفى العيون 🏥 Ἀσκληπιεῖον " + "long ".repeat(10_000) + "end";
        assertThat(read("x.yaml", LEAST.replace("Mercy", name)).organization().name())
                .isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\\u00a0", "\\u200b", "\\u001b[2J", "a\\u0000b", "\\u202eabc", "\\ud83d"})
    void textsThatHarmAreRefused(String name) {
        List<Problem> problems = problems("x.yaml", LEAST.replace("Mercy", "\"" + name + "\""));
        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).toString()).doesNotContainPattern("[\\p{Cc}\u202e]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e400", "-1e400", "1e-400", "1e999999999", "1e-999999999"})
    void numbersBeyondReason(String number) {
        String text = LEAST.replace("other }", "other, attributes: { beds: " + number + " } }")
                + "board: { meetingsPerYear: " + number + ", aimsAgendaPosition: " + number + " }";
        assertThat(problems("x.yaml", text))
                .hasSize(3)
                .allMatch(problem -> problem.toString().length() < 250);
    }

    @Test
    void aHundredDigits() {
        assertThat(problems("x.yaml", LEAST + "board: { aimsAgendaPosition: " + "9".repeat(100) + " }"))
                .hasToString("[x.yaml:3:10: /board/aimsAgendaPosition: found " + "9".repeat(60)
                        + "…; expected a whole number from 1 to 100]");
        assertThat(problems("x.yaml", LEAST + "board: { qualityTimeShare: 0." + "3".repeat(30) + " }"))
                .singleElement()
                .extracting(Problem::allowed)
                .isEqualTo("a number from 0 to 1, with at most 20 decimals");
    }

    @Test
    void longNamesAreCutInMessages() {
        assertThat(problems("x.yaml", LEAST + "\"" + "k\\e".repeat(5000) + "\": 1"))
                .singleElement()
                .extracting(Problem::toString, org.assertj.core.api.InstanceOfAssertFactories.STRING)
                .hasSizeLessThan(600)
                .doesNotContain("\u001b");
    }
}
