package org.leadershipadvisor.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.leadershipadvisor.framework.Framework;
import org.leadershipadvisor.profile.InvalidProfileException;
import org.leadershipadvisor.profile.Profile;
import org.leadershipadvisor.profile.ProfileReader;
import org.leadershipadvisor.questionnaire.FilledWorkbook;

/** Reads the profiles a command names; {@code -} is standard input. */
final class Profiles {

    private static final String STANDARD_INPUT = "-";

    private final ProfileReader reader;
    private final Streams streams;

    Profiles(Streams streams, Framework framework) {
        this.streams = streams;
        reader = reader(framework);
    }

    /** Reads all that a command can be given. */
    static ProfileReader reader(Framework framework) {
        return new ProfileReader(framework, new FilledWorkbook(framework));
    }

    /** All profiles; where any is invalid, the problems of every one are printed and nothing is returned. */
    List<Profile> readAll(List<String> names) {
        List<Profile> profiles = new ArrayList<>();
        boolean valid = true;
        for (String name : names) {
            try {
                profiles.add(read(name));
            } catch (InvalidProfileException e) {
                e.problems().forEach(streams.err()::println);
                valid = false;
            }
        }
        return valid ? profiles : List.of();
    }

    /**
     * One profile.
     *
     * @throws InvalidProfileException where it is none
     */
    Profile read(String name) {
        if (name.equals(STANDARD_INPUT)) {
            return reader.read("standard input", bytes(streams.in()));
        }
        return reader.read(path(name));
    }

    /** @throws UsageException where no file can have the name */
    static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new UsageException("No file can have the name \"" + name.replaceAll("\\p{Cntrl}", "?") + "\"");
        }
    }

    static byte[] bytes(InputStream in) {
        try {
            return in.readNBytes(ProfileReader.LARGEST_DOCUMENT + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
