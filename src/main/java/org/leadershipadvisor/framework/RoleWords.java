package org.leadershipadvisor.framework;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What roles are called in each setting. */
final class RoleWords {

    private static final String ELSEWHERE = "default";

    private final Map<Setting, Map<String, String>> words = new EnumMap<>(Setting.class);

    /** @param roles by role, by setting, the word for it; a role without any is called by its key */
    RoleWords(Map<String, Map<String, String>> roles) {
        for (Setting setting : Setting.values()) {
            String name = Names.of(setting);
            Map<String, String> here = new HashMap<>();
            roles.forEach((role, bySetting) ->
                    here.put(role, bySetting.getOrDefault(name, bySetting.getOrDefault(ELSEWHERE, role))));
            words.put(setting, here);
        }
    }

    /** The word for a role in a setting, or null where there is no such role. */
    @Nullable
    String word(String role, Setting setting) {
        return Objects.requireNonNull(words.get(setting)).get(role);
    }
}
