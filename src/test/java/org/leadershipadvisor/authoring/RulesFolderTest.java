package org.leadershipadvisor.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadershipadvisor.LeadershipAdvisor;
import org.leadershipadvisor.advice.Advice;
import org.leadershipadvisor.advice.PatternFound;
import org.leadershipadvisor.advice.Recommendation;
import org.leadershipadvisor.framework.Framework;
import org.leadershipadvisor.framework.Topic;
import org.leadershipadvisor.profile.ProfileReader;

/** Folders of people's own: added, replacing, broken in every way there is. */
class RulesFolderTest {

    private static final Path FOLDERS = Path.of("src/test/resources/org/leadershipadvisor/authoring");
    private static final String REPLACED = "6-physician-engagement";

    @TempDir
    Path folder;

    private static Advice advise(LeadershipAdvisor advisor, String facts) {
        String profile = "{\"organization\": {\"id\": \"x\", \"name\": \"X\", \"setting\": \"other\"},"
                + "\"assessedOn\": \"2026-10-15\", " + facts + "}";
        return advisor.advise(
                new ProfileReader(advisor.framework()).read("own.json", profile.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> ids(Advice advice) {
        return advice.recommendations().stream().map(Recommendation::id).toList();
    }

    @Test
    void ownTopicsAreAddedAndAdvisedOn() {
        LeadershipAdvisor advisor = LeadershipAdvisor.withRules(FOLDERS.resolve("own"));
        Advice advice = advise(
                advisor,
                "\"measures\": [{\"id\": \"hand-hygiene\", \"reportedEveryDays\": 90}],"
                        + "\"answers\": {\"physician-engagement\": {\"mec-owns-aims\": 1}}");
        assertThat(ids(advice))
                .contains("hand-hygiene/count-hands-weekly", "physician-engagement/bring-aims-to-medical-executives");
        assertThat(advice.tool().rulesHash())
                .isEqualTo(advisor.framework().hash())
                .isNotEqualTo(Framework.builtIn().hash());
        assertThat(advisor.framework().topics())
                .hasSize(Framework.builtIn().topics().size() + 1);
    }

    @Test
    void ownPatternsAreConcluded() {
        LeadershipAdvisor advisor = LeadershipAdvisor.withRules(FOLDERS.resolve("pattern"));
        Advice advice = advise(
                advisor,
                "\"measures\": [{\"id\": \"hand-hygiene\", \"reportedEveryDays\": 7}],"
                        + "\"answers\": {\"leadership-attention\": {\"executive-walkarounds\": 0}}");
        assertThat(advice.patterns()).extracting(PatternFound::id).contains("counting-without-leaders");
        assertThat(ids(advice)).contains("hands/take-leaders-to-the-dispenser");
    }

    @Test
    void aTopicWithABuiltInIdReplacesItInItsPlace() throws IOException {
        for (String ending : RuleFiles.ENDINGS) {
            Path built = Path.of("rules/leverage-points", REPLACED + ending);
            String text = Files.readString(built).replace("{subject} runs without", "{subject} still runs without");
            Files.writeString(folder.resolve(REPLACED + ending), text);
        }
        String rule = "A running project without a physician leader needs one";
        Path drl = folder.resolve(REPLACED + ".drl");
        Files.writeString(drl, Files.readString(drl).replace(rule, "No running project does without a physician"));
        LeadershipAdvisor advisor = LeadershipAdvisor.withRules(folder);
        assertThat(advisor.framework().topics())
                .extracting(Topic::id)
                .isEqualTo(Framework.builtIn().topics().stream().map(Topic::id).toList());
        assertThat(advisor.framework()
                        .topic("physician-engagement")
                        .orElseThrow()
                        .folder())
                .isEqualTo(Topic.LEVERAGE_POINTS);
        String json = advise(
                        advisor,
                        "\"projects\": [{\"id\": \"beds\", \"stage\": \"test\", \"physicianLeader\": \"none\"}]")
                .toString();
        assertThat(json).contains("still runs without a physician leader").doesNotContain("beds runs without");
        assertThat(RulesFolder.read(folder).engine().ruleNames())
                .contains("No running project does without a physician")
                .doesNotContain(rule);
    }

    @Test
    void aTopicThatReplacesAnotherKeepsItsIds() throws IOException {
        copyOwn();
        for (String ending : RuleFiles.ENDINGS) {
            Files.move(folder.resolve("1-hand-hygiene" + ending), folder.resolve("6-physician-engagement" + ending));
        }
        assertThat(problems(folder))
                .contains("6-physician-engagement.yaml: found no physician-engagement/mec-owns-aims;"
                        + " expected every id of the built-in topic that it replaces");
    }

    @Test
    void theHashFollowsTheFoldersWords() throws IOException {
        copyOwn();
        String before = RulesFolder.read(folder).framework().hash();
        Path words = folder.resolve("1-hand-hygiene.yaml");
        Files.writeString(words, Files.readString(words).replace("title: Hand hygiene", "title: Clean hands"));
        assertThat(RulesFolder.read(folder).framework().hash()).isNotEqualTo(before);
    }

    @Test
    void conditionsThatFailWhenTheyAreJudgedAreTold() throws IOException {
        copyOwn();
        Path drl = folder.resolve("1-hand-hygiene.drl");
        String text = Files.readString(drl);
        Files.writeString(drl, text.replace("reportedEveryDays > Thresholds.MONTH", "reportedEveryDays > \"monthly\""));
        assertThat(problems(folder)).anySatisfy(line -> assertThat(line).contains("1-hand-hygiene", "monthly"));
    }

    private void copyOwn() throws IOException {
        try (Stream<Path> files = Files.list(FOLDERS.resolve("own"))) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
    }

    @Test
    void noFolderAndAnEmptyOneAreTold() {
        assertThat(problems(folder.resolve("none"))).singleElement().asString().contains("no such folder");
        assertThat(problems(folder)).singleElement().asString().contains("no topic", "name.cases.yaml");
    }

    private static List<String> problems(Path folder) {
        InvalidRulesException thrown =
                catchThrowableOfType(InvalidRulesException.class, () -> RulesFolder.read(folder));
        return thrown.problems().stream()
                .map(problem -> problem.toString().replace('\\', '/'))
                .map(line -> line.replace(folder + "/", ""))
                .toList();
    }

    @Test
    void everyMistakeHasItsFileAndLine() throws IOException {
        for (String name : List.of("broken-words", "broken-conditions", "broken-proof")) {
            Path expected = FOLDERS.resolve(name + ".txt");
            List<String> found = problems(FOLDERS.resolve(name));
            if (Boolean.getBoolean("update")) {
                Files.write(expected, found);
            }
            assertThat(found).as(name).isEqualTo(Files.readAllLines(expected));
        }
    }

    @Test
    void theExceptionSaysEverything() {
        assertThatThrownBy(() -> LeadershipAdvisor.withRules(FOLDERS.resolve("broken-proof")))
                .isInstanceOf(InvalidRulesException.class)
                .hasMessageContaining("hand-hygiene.cases.yaml:3: found ");
    }
}
