package org.leadershipadvisor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** For whom a report in HTML is, and which sections it has, as asked for at the prompt. */
final class HtmlOptionsTest {

    /** Answered by several people, so that there is something to discuss. */
    private static final String SITE = "samples/stonebrook.yaml";

    private static final Pattern SECTION = Pattern.compile("<section [^>]*\\bid=\"([a-z-]+)\"");

    private static Run html(String... options) {
        return Run.of(Stream.concat(Stream.of("advise", SITE, "--format", "html"), Stream.of(options))
                .toArray(String[]::new));
    }

    private static List<String> sections(Run run) {
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isEqualTo(ExitCode.OK);
        return SECTION.matcher(run.out()).results().map(found -> found.group(1)).toList();
    }

    static Stream<Arguments> audiences() {
        return Stream.of(
                Arguments.of("board", "first-page actions patterns questions method"),
                Arguments.of(
                        "executives",
                        "first-page actions road-map patterns scores heat-map strengths questions method"),
                Arguments.of(
                        "facilitator",
                        "first-page actions road-map patterns scores heat-map strengths questions discussion method"));
    }

    @ParameterizedTest
    @MethodSource("audiences")
    void eachAudienceGetsItsSections(String audience, String expected) {
        assertThat(sections(html("--audience", audience))).containsExactly(expected.split(" "));
    }

    @Test
    void whoIsNotNamedIsAFacilitator() {
        assertThat(html().out()).isEqualTo(html("--audience", "facilitator").out());
    }

    @Test
    void chosenSectionsStandInTheirRunningOrder() {
        assertThat(sections(html("--audience", "board", "--sections", "scores,actions")))
                .containsExactly("actions", "scores");
    }

    @Test
    void anUnknownSectionIsRefused() {
        Run run = html("--sections", "scores,weather");
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("'--sections'", "expected one of first-page, actions,", "but was 'weather'");
    }

    @Test
    void anUnknownAudienceIsRefused() {
        Run run = html("--audience", "press");
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("'--audience'", "'press'", "expected one of board, executives, facilitator");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--audience=board", "--sections=scores"})
    void otherViewsHaveNoneOfThis(String option) {
        Run run = Run.of("advise", SITE, option);
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("--audience and --sections go with --format html only");
    }
}
