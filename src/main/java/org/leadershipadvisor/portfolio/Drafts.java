package org.leadershipadvisor.portfolio;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Folders beside a folder, in which it is made until it is whole. Each is named by the process that makes it. */
final class Drafts {

    private Drafts() {}

    /** Makes a draft, and deletes those of processes that ended on the way. */
    static Path begin(Path parent, String of) throws IOException {
        Pattern name = Pattern.compile(Pattern.quote("." + of + ".") + "(\\d{1,18})\\.tmp");
        try (DirectoryStream<Path> siblings = Files.newDirectoryStream(parent)) {
            for (Path sibling : siblings) {
                Matcher draft = name.matcher(sibling.getFileName().toString());
                if (draft.matches()
                        && ProcessHandle.of(Long.parseLong(draft.group(1))).isEmpty()) {
                    delete(sibling);
                }
            }
        }
        return Files.createDirectory(
                parent.resolve("." + of + "." + ProcessHandle.current().pid() + ".tmp"));
    }

    /** Deletes a draft with its files, where it is there. */
    static void delete(Path draft) throws IOException {
        if (Files.exists(draft)) {
            try (Stream<Path> files = Files.list(draft)) {
                for (Path file : files.toList()) {
                    Files.deleteIfExists(file);
                }
            }
            Files.deleteIfExists(draft);
        }
    }
}
