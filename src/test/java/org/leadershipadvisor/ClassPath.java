package org.leadershipadvisor;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The class path of the tests, with something taken away. */
public final class ClassPath {

    private ClassPath() {}

    /** Loads classes anew, without what is missing by the names of its files. */
    public static URLClassLoader without(Predicate<String> missing) {
        URL[] left = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(entry -> !missing.test(entry.getFileName().toString()))
                .map(ClassPath::url)
                .toArray(URL[]::new);
        return new URLClassLoader(left, ClassLoader.getPlatformClassLoader());
    }

    private static URL url(Path entry) {
        try {
            return entry.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
