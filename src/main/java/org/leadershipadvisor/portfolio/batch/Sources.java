package org.leadershipadvisor.portfolio.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The files that a command's inputs name, one after the other: of folders those below, sorted by name at every level. It
 * holds the names of the folders it stands in and no more.
 */
final class Sources implements Iterator<Source> {

    private static final String STANDARD_INPUT = "-";

    private final Iterator<String> inputs;
    private final @Nullable Path leftOut;
    private final Deque<Listing> within = new ArrayDeque<>();
    private @Nullable Source next;
    private Predicate<Path> wanted = path -> true;
    private String input = "";
    private boolean found = true;
    private long passedOver;

    /**
     * The files.
     *
     * @param inputs names of files and folders, patterns, {@code -} for standard input
     * @param leftOut a folder of which nothing is an input
     */
    Sources(List<String> inputs, Path leftOut) {
        this.inputs = inputs.iterator();
        this.leftOut = real(leftOut);
    }

    /** How many files of folders were passed over so far, because their names do not end as profiles' names do. */
    long passedOver() {
        return passedOver;
    }

    @Override
    public boolean hasNext() {
        while (next == null) {
            if (!within.isEmpty()) {
                step(within.peek());
            } else if (!found) {
                found = true;
                next = Source.refused(input, "nothing to read", "a folder or pattern that holds profiles");
            } else if (inputs.hasNext()) {
                begin(inputs.next());
            } else {
                return false;
            }
        }
        return true;
    }

    @Override
    public Source next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        Source source = next;
        next = null;
        return source;
    }

    private void begin(String name) {
        input = name;
        if (name.equals(STANDARD_INPUT)) {
            next = new Source("standard input", null, null);
            return;
        }
        try {
            begin(name, Path.of(name));
        } catch (InvalidPathException e) {
            next = Source.refused(name, "a name that no file can have", "a file or folder");
        }
    }

    private void begin(String name, Path path) {
        boolean pattern = Pattern.is(name) && !Files.exists(path);
        if (!pattern && !Files.isDirectory(path)) {
            next = Source.file(path);
            return;
        }
        found = false;
        Pattern glob = pattern ? Pattern.of(name) : null;
        wanted = glob == null ? this::ending : glob::matches;
        enter(glob == null ? path : glob.base(), glob == null ? Integer.MAX_VALUE : glob.depth());
    }

    private boolean ending(Path file) {
        boolean profile = Notation.ofName(file.toString()) != null;
        passedOver += profile ? 0 : 1;
        return profile;
    }

    private void step(Listing listing) {
        Path path = listing.next();
        if (path == null) {
            within.pop();
        } else if (Files.isDirectory(path)) {
            if (listing.depth() > 1) {
                enter(path, listing.depth() - 1);
            }
        } else if (wanted.test(path)) {
            found = true;
            next = Source.file(path);
        }
    }

    private void enter(Path folder, int depth) {
        Path real = real(folder);
        if (real != null && real.equals(leftOut)) {
            return;
        }
        try {
            if (real != null && within.stream().anyMatch(above -> real.equals(above.real()))) {
                refuse(folder, "a link to a folder above it", "folders without circles");
            } else {
                within.push(Listing.of(folder, real, depth));
            }
        } catch (IOException | UncheckedIOException e) {
            refuse(folder, Reasons.unreadable(e), "a folder that can be read");
        }
    }

    private void refuse(Path folder, String what, String expected) {
        found = true;
        next = Source.refused(folder.toString(), what, expected);
    }

    private static @Nullable Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return null;
        }
    }
}
