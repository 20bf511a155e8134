package org.leadershipadvisor.authoring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.leadershipadvisor.framework.Hash;

/** Names the knowledge in files: words and conditions, not their proof. */
final class RuleHash {

    private RuleHash() {}

    /** The hash of what lies underneath and of files with their places in a folder, in hexadecimal. */
    static String of(String underneath, Path root, Collection<RuleFiles> files, List<Path> more) {
        StringBuilder all = new StringBuilder(underneath);
        Stream.concat(more.stream(), files.stream().flatMap(one -> Stream.of(one.words(), one.conditions())))
                .sorted()
                .forEach(file -> all.append(root.relativize(file).toString().replace('\\', '/'))
                        .append(text(file)));
        return Hash.of(all.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
