package org.leadershipadvisor.portfolio.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The names in a folder, sorted; hidden ones are left out. Names alone, since a folder can hold a million. */
final class Listing {

    private final Path folder;
    private final @Nullable Path real;
    private final int depth;
    private final Iterator<String> names;

    private Listing(Path folder, @Nullable Path real, int depth, Iterator<String> names) {
        this.folder = folder;
        this.real = real;
        this.depth = depth;
        this.names = names;
    }

    /** The names in a folder from which so many levels are looked at, itself counted. */
    static Listing of(Path folder, @Nullable Path real, int depth) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return new Listing(
                    folder,
                    real,
                    depth,
                    files.map(file -> file.getFileName().toString())
                            .filter(name -> !name.startsWith("."))
                            .sorted()
                            .toList()
                            .iterator());
        }
    }

    /** What it really is, links followed. */
    @Nullable
    Path real() {
        return real;
    }

    int depth() {
        return depth;
    }

    @Nullable
    Path next() {
        return names.hasNext() ? folder.resolve(names.next()) : null;
    }
}
