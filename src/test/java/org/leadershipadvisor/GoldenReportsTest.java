package org.leadershipadvisor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.leadershipadvisor.advice.PatternFound;
import org.leadershipadvisor.framework.Pattern;
import org.leadershipadvisor.profile.Profile;
import org.leadershipadvisor.report.JsonReport;
import org.leadershipadvisor.report.MarkdownReport;
import org.leadershipadvisor.report.Report;
import org.leadershipadvisor.report.TextReport;

/** Every sample has its golden reports; {@code -Dupdate=true} writes them anew, to be read before they are kept. */
class GoldenReportsTest {

    private static final LeadershipAdvisor ADVISOR = LeadershipAdvisor.withBuiltInRules();
    private static final Path GOLDEN = Path.of("samples", "golden");
    private static final Map<String, Report> VIEWS = Map.of(
            "txt", new TextReport(TextReport.STANDARD_WIDTH, false),
            "md", new MarkdownReport(),
            "json", new JsonReport());

    static List<Path> samples() {
        return SampleProfiles.files();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void reportsAreAsTheyWere(Path sample) throws IOException {
        Profile profile = Profile.read(sample);
        for (Map.Entry<String, Report> view : VIEWS.entrySet()) {
            String report = view.getValue().render(ADVISOR.advise(profile));
            Path golden = GOLDEN.resolve(name(sample) + "." + view.getKey());
            if (Boolean.getBoolean("update")) {
                Files.createDirectories(GOLDEN);
                Files.writeString(golden, report);
            }
            assertThat(report).as(golden.toString()).isEqualTo(Files.readString(golden));
        }
    }

    @Test
    void everyPatternIsThereInSomeSample() {
        Set<String> found = samples().stream()
                .map(Profile::read)
                .flatMap(profile -> ADVISOR.advise(profile).patterns().stream())
                .map(PatternFound::id)
                .collect(Collectors.toSet());
        assertThat(found)
                .containsAll(
                        ADVISOR.framework().patterns().stream().map(Pattern::id).toList());
    }

    @Test
    void everyGoldenReportHasItsSample() throws IOException {
        Set<String> names = samples().stream().map(GoldenReportsTest::name).collect(Collectors.toSet());
        try (Stream<Path> golden = Files.list(GOLDEN)) {
            assertThat(golden.map(GoldenReportsTest::name)).isSubsetOf(names);
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString().replaceFirst("\\.[a-z]+$", "");
    }
}
