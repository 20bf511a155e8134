package org.leadershipadvisor.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.leadershipadvisor.framework.Framework;
import org.leadershipadvisor.framework.Practice;
import org.leadershipadvisor.framework.Setting;

class FormTest {

    private static String form(Depth depth, Setting setting) {
        return new String(new Questionnaire(Framework.builtIn(), depth, setting).html(), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @EnumSource(Depth.class)
    void asksEveryPracticeOfItsDepth(Depth depth) {
        String form = form(depth, Setting.OTHER);
        assertThat(depth.topics(Framework.builtIn()).stream()
                        .flatMap(topic -> topic.practices().stream())
                        .filter(Practice::asked))
                .isNotEmpty()
                .allSatisfy(practice -> assertThat(form).contains("data-practice=\"" + practice.id() + "\""));
    }

    @Test
    void asksUnderTheLeveragePointsWhatAFullQuestionnaireAsks() {
        assertThat(questions(form(Depth.LEVERAGE_POINTS, Setting.OTHER)))
                .isEqualTo(questions(form(Depth.FULL, Setting.OTHER)));
    }

    private static long questions(String form) {
        return Pattern.compile("data-practice=").matcher(form).results().count();
    }

    @Test
    void callsRolesAsTheirSettingDoes() {
        assertThat(form(Depth.FULL, Setting.TRIBAL_CLINIC))
                .contains("the health board")
                .doesNotContain("{board}");
        assertThat(form(Depth.FULL, Setting.OTHER)).doesNotContain("the health board");
    }

    @Test
    void statesNoSettingThatNobodyNamed() {
        assertThat(form(Depth.FULL, Setting.OTHER)).contains("\"start\":{}");
        assertThat(form(Depth.FULL, Setting.TRIBAL_CLINIC)).contains("\"setting\":\"tribal-clinic\"");
    }

    @Test
    void runsNothingButItsOwnStyleAndScript() throws Exception {
        String form = form(Depth.FULL, Setting.OTHER);
        assertThat(form.replace("&#39;", "'"))
                .contains("default-src 'none'; style-src '" + hash(form, "style>") + "'; script-src '"
                        + hash(form, "script type=\"module\">") + "'")
                .doesNotContain("unsafe-inline")
                .doesNotContainPattern("\\son[a-z]+=");
    }

    private static String hash(String form, String tag) throws Exception {
        Matcher matcher = Pattern.compile("<" + Pattern.quote(tag) + "(.*?)</", Pattern.DOTALL)
                .matcher(form);
        assertThat(matcher.find()).isTrue();
        byte[] hash =
                MessageDigest.getInstance("SHA-256").digest(matcher.group(1).getBytes(StandardCharsets.UTF_8));
        return "sha256-" + Base64.getEncoder().encodeToString(hash);
    }

    /** Its modules share one scope, where a name that is declared twice stops them all. */
    @Test
    void declaresEveryNameOnce() {
        Matcher declarations = Pattern.compile("^(?:async )?(?:const|let|function|class) ([$\\w]+)", Pattern.MULTILINE)
                .matcher(form(Depth.BEING, Setting.OTHER));
        List<String> names = declarations.results().map(found -> found.group(1)).toList();
        assertThat(names).hasSizeGreaterThan(100).doesNotHaveDuplicates();
    }

    @Test
    void isTheSameEachTime() {
        assertThat(form(Depth.FULL, Setting.OTHER)).isEqualTo(form(Depth.FULL, Setting.OTHER));
    }
}
