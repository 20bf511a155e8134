package org.leadershipadvisor.benchmark;

import java.nio.file.Path;
import org.leadershipadvisor.profile.Profile;

/**
 * The compared rules, about as many as the advisor has, compiled from their text when the program starts, as most
 * samples of Drools do it. It concludes on one site; it makes no report, so that the whole would cost more.
 */
final class ClassicStart {

    private ClassicStart() {}

    public static void main(String[] arguments) {
        Profile profile = Profile.read(Path.of(arguments[0]));
        Peer compiled = Engine.DROOLS_POOL.over(Questions.ALL);
        System.out.println(compiled.conclude(Entries.facts(profile)).size() + " conclusions");
    }
}
