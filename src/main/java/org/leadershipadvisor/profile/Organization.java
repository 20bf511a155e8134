package org.leadershipadvisor.profile;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.leadershipadvisor.framework.Setting;

/** Whose profile it is. */
public record Organization(
        @Field(value = "Id of the organisation, the same over the years", required = true, id = true)
        String id,

        @Field(value = "Its name as reports print it", required = true)
        String name,

        @Field(value = "What kind of organisation it is", required = true)
        Setting setting,

        @Field("Anything else that describes it: beds, region, teaching status. Numbers, texts, true or false")
        Map<String, Object> attributes,

        @Field("Its own words for roles and bodies, by role: board: the tribal council")
        Map<String, String> roleWords) {

    public Organization(
            String id,
            String name,
            Setting setting,
            @Nullable Map<String, Object> attributes,
            @Nullable Map<String, String> roleWords) {
        this.id = id;
        this.name = name;
        this.setting = setting;
        this.attributes = attributes == null ? Map.of() : Map.copyOf(attributes);
        this.roleWords = roleWords == null ? Map.of() : Map.copyOf(roleWords);
    }
}
