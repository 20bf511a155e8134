package org.leadershipadvisor.report;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.leadershipadvisor.LeadershipAdvisor;
import org.leadershipadvisor.advice.Advice;
import org.leadershipadvisor.framework.Framework;
import org.leadershipadvisor.profile.Profile;
import org.leadershipadvisor.profile.ProfileReader;

/** A profile whose every name tries to break out of the page it is printed on. */
final class HostileProfile {

    static final String MARKUP = "</title></style><script>document.title='broken'</script><img src=x onerror=alert(1)>";
    static final String QUOTES = "\"' onload='alert(2)' `x` ${7*7} {{7*7}} &amp; &lt;b&gt; ]]> --> */ \\";
    static final String RIGHT_TO_LEFT = "مستشفى الرحمة בית חולים";
    static final String EMOJI = "🏥👩🏽‍⚕️🇬🇧 Ż̴a̸l̷g̶o̴";
    static final String LONG = "Unbreakable".repeat(910);

    static final List<String> NAMES = List.of(MARKUP, QUOTES, RIGHT_TO_LEFT, EMOJI, LONG);

    private HostileProfile() {}

    static Advice advice() {
        return LeadershipAdvisor.withBuiltInRules().advise(profile());
    }

    static Profile profile() {
        String document = Json.write(Map.of(
                "organization",
                Map.of(
                        "id",
                        "hostile",
                        "name",
                        String.join(" ", NAMES),
                        "setting",
                        "community-hospital",
                        "roleWords",
                        Map.of("board", MARKUP, "board-chair", QUOTES, "chief-executive", RIGHT_TO_LEFT)),
                "assessedOn",
                "2026-10-15",
                "aims",
                IntStream.range(0, NAMES.size()).mapToObj(HostileProfile::aim).toList(),
                "measures",
                List.of(Map.of("id", "m", "name", MARKUP + QUOTES, "latest", -1, "latestOn", "2026-10-01")),
                "projects",
                IntStream.range(0, NAMES.size())
                        .mapToObj(HostileProfile::project)
                        .toList(),
                "answers",
                answers()));
        return new ProfileReader(Framework.builtIn()).read("hostile.json", document.getBytes(StandardCharsets.UTF_8));
    }

    private static Map<String, Object> aim(int i) {
        return Map.of(
                "id",
                "a" + i,
                "statement",
                NAMES.get(i),
                "measure",
                "m",
                "baseline",
                1,
                "target",
                2,
                "due",
                "2026-01-01");
    }

    private static Map<String, Object> project(int i) {
        return Map.of("id", "p" + i, "name", NAMES.get(i), "aim", "a" + i, "stage", "test", "financeMember", false);
    }

    /** Evidence by many names, on answers from absent to exemplary. */
    private static Map<String, Object> answers() {
        List<String> practices = List.of(
                "aim-in-executive-appraisal", "board-adopted-aim", "board-oversees-progress", "monthly-measurement");
        return Map.of(
                "system-level-aims",
                practices.stream()
                        .collect(Collectors.toMap(
                                name -> name,
                                name -> Map.of(
                                        "level",
                                        practices.indexOf(name),
                                        "evidence",
                                        NAMES.get(practices.indexOf(name))))));
    }
}
