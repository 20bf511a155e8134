package org.leadershipadvisor.profile;

import org.jspecify.annotations.Nullable;

/** A technical or leadership skill that the strategy needs. */
public record Skill(
        @Field(value = "Id, unique in its register", required = true, id = true)
        String id,

        @Field("What it is called") @Nullable String name,

        @Field("Whether somebody on the senior executive team has it")
        Ternary onSeniorTeam)
        implements Fact {

    public Skill {
        onSeniorTeam = onSeniorTeam == null ? Ternary.UNKNOWN : onSeniorTeam;
    }

    @Override
    public String path() {
        return "skills[" + id + "]";
    }

    @Override
    public String label() {
        return name == null ? id : name;
    }
}
