package org.leadershipadvisor.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadershipadvisor.Browser;
import org.leadershipadvisor.LeadershipAdvisor;
import org.leadershipadvisor.framework.Framework;
import org.leadershipadvisor.framework.Names;
import org.leadershipadvisor.framework.Setting;
import org.leadershipadvisor.profile.Profile;
import org.leadershipadvisor.profile.ProfileReader;
import org.leadershipadvisor.profile.ProfileWriter;
import org.leadershipadvisor.report.JsonReport;

/** Forms in a real browser, and the profiles they write. */
class FormIT {

    private static final String FILLED = """
            {
              "organization": { "id": "mercy-valley-hospital", "name": "Mercy Valley Hospital", "setting": "community-hospital" },
              "assessedOn": "2026-10-15",
              "aims": [ { "id": "harm", "statement": "Halve serious harm", "measure": "harm-rate", "baseline": 4.2, "target": "none" } ],
              "measures": [ { "id": "harm-rate", "level": "system", "reportedEveryDays": 30 } ],
              "projects": [],
              "answers": {
                "right-team": {
                  "patients-on-teams": 1,
                  "community-involved": "unsure",
                  "skills-present": "not-applicable",
                  "skills-identified": { "level": 3, "evidence": "minutes of 4 May", "evidenceKind": "minutes", "asOf": "2026-05-04" }
                }
              }
            }
            """;

    @TempDir
    Path folder;

    @Test
    void theyAreFilledInAndWriteProfiles() throws Exception {
        for (Depth depth : Depth.values()) {
            byte[] form = new Questionnaire(Framework.builtIn(), depth, Setting.COMMUNITY_HOSPITAL).html();
            Files.write(folder.resolve(Names.of(depth) + ".html"), form);
        }
        Files.createDirectory(folder.resolve("samples"));
        for (Path sample : samples()) {
            Files.write(sampleCopy("samples", "", sample), ProfileWriter.json(Profile.read(sample)));
        }

        Browser.run("form.mjs", List.of(folder.toString()));

        for (Path sample : samples()) {
            for (String depth : List.of("leverage-points-", "full-", "being-")) {
                Profile written = Profile.read(sampleCopy("written", depth, sample));
                assertThat(written).isEqualTo(Profile.read(sample));
            }
        }
        Profile expected = new ProfileReader(Framework.builtIn())
                .read("filled.json", FILLED.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(written("filled")).isEqualTo(expected);
        assertThat(advice(written("filled"))).isEqualTo(advice(expected));
        assertThat(written("hostile").answers()).hasSize(1);
        assertThat(written("old").answers()).hasSize(2);
        assertThat(written("person").raters()).hasSize(1);
    }

    private static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("samples"))) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private Path sampleCopy(String place, String prefix, Path sample) {
        String name = sample.getFileName().toString();
        return folder.resolve(place).resolve(prefix + name.substring(0, name.lastIndexOf('.')) + ".json");
    }

    private Profile written(String name) {
        return Profile.read(folder.resolve("written").resolve(name + ".json"));
    }

    private static String advice(Profile profile) {
        return new JsonReport().render(LeadershipAdvisor.withBuiltInRules().advise(profile));
    }
}
