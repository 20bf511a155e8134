package org.leadershipadvisor.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.leadershipadvisor.framework.Framework;
import org.leadershipadvisor.profile.InvalidProfileException;
import org.leadershipadvisor.profile.Profile;
import org.leadershipadvisor.profile.Rater;
import org.leadershipadvisor.profile.RaterGroup;

/** Several people's questionnaires become one profile, or what differs is told. */
final class RaterMergeTest {

    private static final String ORGANIZATION = "organization: { id: m, name: Mercy, setting: other }\n";
    private static final String DAY = "assessedOn: 2026-10-15\n";

    private static String rater(String id, String group, int level) {
        return "raters: [ { id: '%s', group: %s, answers: { physician-engagement: { mec-owns-aims: %d } } } ]\n"
                .formatted(id, group, level);
    }

    private static Profile merge(String... documents) {
        Map<String, Profile> profiles = new TreeMap<>();
        for (int i = 0; i < documents.length; i++) {
            String name = (char) ('a' + i) + ".yaml";
            profiles.put(name, Workbooks.READER.read(name, documents[i].getBytes(StandardCharsets.UTF_8)));
        }
        return new RaterMerge(Framework.builtIn()).merge(profiles);
    }

    @Test
    void eachPersonIsKept() {
        Profile merged = merge(
                ORGANIZATION + DAY + rater("1", "board", 1) + "board: { meetingsPerYear: 10 }\n",
                ORGANIZATION + DAY + rater("2", "physicians", 3),
                ORGANIZATION + DAY + "learning: { visitsPerYear: 3 }\n");
        assertThat(merged.raters()).extracting(Rater::group).containsExactly(RaterGroup.BOARD, RaterGroup.PHYSICIANS);
        assertThat(merged.board()).isNotNull();
        assertThat(merged.learning()).isNotNull();
        assertThat(merged.answers()).isEmpty();
    }

    @Test
    void theOrderOfFilesChangesNothing() {
        String one = ORGANIZATION + DAY + rater("1", "board", 1);
        String other = ORGANIZATION + DAY + rater("2", "board", 3);
        assertThat(merge(one, other)).isEqualTo(merge(other, one));
    }

    @Test
    void everythingThatDiffersIsTold() {
        assertThatThrownBy(() -> merge(
                        ORGANIZATION + DAY + rater("1", "board", 1) + "aims: []\n",
                        ORGANIZATION.replace("Mercy", "Mersey") + "assessedOn: 2026-10-16\n" + rater("1", "board", 2)
                                + "aims: [ { id: a, statement: A } ]\n"))
                .isInstanceOf(InvalidProfileException.class)
                .hasMessageContaining("b.yaml: /organization/name: found \"Mersey\", other than in a.yaml, where it is"
                        + " \"Mercy\"; expected the same, as they are of one organisation and one day")
                .hasMessageContaining("b.yaml: /assessedOn: found \"2026-10-16\", other than in a.yaml")
                .hasMessageContaining("b.yaml: /aims: found something else, other than in a.yaml; expected the same,"
                        + " or nothing of it in one of them")
                .hasMessageContaining("b.yaml: /raters: found the rater board 1, who is in a.yaml as well");
    }

    @Test
    void answersWithoutAGroupAreRefused() {
        assertThatThrownBy(
                        () -> merge(ORGANIZATION + DAY + "answers: { physician-engagement: { mec-owns-aims: 1 } }\n"))
                .hasMessageStartingWith("a.yaml: /answers: found answers without a role group; expected the group");
    }
}
