package org.leadershipadvisor.profile;

/** Something a register says, that conclusions can rest on. */
public interface Fact {

    /** Where it stands in the profile, as reports cite it: {@code projects[sepsis]}. */
    String path();

    /** How a sentence calls it. */
    String label();
}
