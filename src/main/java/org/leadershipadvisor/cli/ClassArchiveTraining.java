package org.leadershipadvisor.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Runs the ordinary commands once, so that an archive of loaded classes holds what they need. */
final class ClassArchiveTraining {

    private ClassArchiveTraining() {}

    /**
     * Runs them.
     *
     * @param arguments a folder with profiles
     * @throws IllegalStateException where it holds none, or a command fails
     */
    public static void main(String[] arguments) throws IOException {
        Logging.ofProgram();
        List<String> profiles = profiles(Path.of(arguments[0]));
        for (String format : List.of("text", "md", "json")) {
            run(Stream.concat(Stream.of("advise", "--format", format), profiles.stream()));
        }
        run(Stream.concat(Stream.of("check"), profiles.stream()));
        run(Stream.of("explain", "overloaded-portfolio", profiles.get(0)));
        run(Stream.of("--help"));
        run(Stream.of("--version"));
    }

    private static List<String> profiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<String> profiles = new ArrayList<>(files.filter(Files::isRegularFile)
                    .map(Path::toString)
                    .sorted()
                    .toList());
            if (profiles.isEmpty()) {
                throw new IllegalStateException("Found no profile in " + folder);
            }
            return profiles;
        }
    }

    private static void run(Stream<String> arguments) {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        String[] command = arguments.toArray(String[]::new);
        int code = Main.run(command, InputStream.nullInputStream(), nowhere, nowhere, Terminal.NONE);
        if (code != ExitCode.OK) {
            throw new IllegalStateException(command[0] + " ended with " + code);
        }
    }
}
