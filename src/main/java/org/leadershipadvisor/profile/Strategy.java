package org.leadershipadvisor.profile;

import org.jspecify.annotations.Nullable;

/** A line of work chosen to reach an aim. */
public record Strategy(
        @Field(value = "Id, unique in its register", required = true, id = true)
        String id,

        @Field("What it is called") @Nullable String name,

        @Field(value = "Id of the aim it serves, or none", refersTo = "aims")
        Stated<String> aim,

        @Field(value = "Id of the leader who knows its subject matter, or none", refersTo = "leaders")
        Stated<String> contentLeader)
        implements Fact {

    public Strategy {
        aim = Stated.orUnknown(aim);
        contentLeader = Stated.orUnknown(contentLeader);
    }

    @Override
    public String path() {
        return "strategies[" + id + "]";
    }

    @Override
    public String label() {
        return name == null ? id : name;
    }
}
