package org.leadershipadvisor.benchmark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How to start another Java process on the class path of this one. */
final class Jvm {

    /** The Java that runs this. */
    static final Path HOME = Path.of(System.getProperty("java.home"));

    private Jvm() {}

    static String java(Path home) {
        return home.resolve("bin/java").toString();
    }

    /** A command that runs one of these programs. */
    static List<String> command(Path home, List<String> options, Class<?> main, String... arguments) {
        List<String> command = new ArrayList<>(List.of(java(home)));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(arguments));
        return command;
    }
}
