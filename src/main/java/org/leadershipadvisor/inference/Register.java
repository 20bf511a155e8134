package org.leadershipadvisor.inference;

import org.leadershipadvisor.profile.Fact;

/**
 * A register that the profile holds, perhaps empty. Whatever rests on something missing stands behind one, and cites it.
 *
 * @param name its field's name in the profile
 */
public record Register(String name) implements Fact {

    @Override
    public String path() {
        return name;
    }

    @Override
    public String label() {
        return name;
    }
}
