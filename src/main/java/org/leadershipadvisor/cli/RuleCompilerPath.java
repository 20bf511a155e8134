package org.leadershipadvisor.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The class path that holds the rule compiler: the program, its {@code lib} and {@code lib/authoring}. The program runs
 * on it a second time within the process, since the rules engine finds its parts on one class path only.
 *
 * @param program the program's jar
 */
record RuleCompilerPath(Path program) {

    private static final String COMPILER = "org.drools.mvel.MVELConstraintBuilder";

    /** Whether this class path holds the compiler already. */
    static boolean present() {
        return RuleCompilerPath.class.getClassLoader().getResource(COMPILER.replace('.', '/') + ".class") != null;
    }

    static RuleCompilerPath ofProgram() {
        try {
            return new RuleCompilerPath(Path.of(RuleCompilerPath.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI()));
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Runs the program there.
     *
     * @throws UsageException where there is no compiler either
     */
    int run(String[] arguments, Streams streams) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader loader = new URLClassLoader(jars(), ClassLoader.getPlatformClassLoader())) {
            thread.setContextClassLoader(loader);
            return run(loader.loadClass(Main.class.getName()), arguments, streams);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The program does not run on its own class path", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static int run(Class<?> main, String[] arguments, Streams streams) throws ReflectiveOperationException {
        Method run = main.getDeclaredMethod(
                "run",
                String[].class,
                InputStream.class,
                PrintStream.class,
                PrintStream.class,
                int.class,
                boolean.class,
                boolean.class);
        run.setAccessible(true);
        Terminal terminal = streams.terminal();
        try {
            return (int) run.invoke(
                    null,
                    arguments,
                    streams.in(),
                    streams.out(),
                    streams.err(),
                    terminal.width(),
                    terminal.colour(),
                    terminal.interactive());
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private URL[] jars() throws IOException {
        Path lib = program.resolveSibling("lib");
        Path authoring = lib.resolve("authoring");
        if (!Files.isDirectory(authoring)) {
            throw new UsageException("Rules of your own need the rule compiler: found no folder " + authoring
                    + "; it belongs to the program");
        }
        List<URL> urls = new ArrayList<>(List.of(url(program)));
        for (Path folder : List.of(lib, authoring)) {
            try (Stream<Path> files = Files.list(folder)) {
                files.filter(file -> file.toString().endsWith(".jar"))
                        .sorted()
                        .map(RuleCompilerPath::url)
                        .forEach(urls::add);
            }
        }
        return urls.toArray(URL[]::new);
    }

    private static URL url(Path file) {
        try {
            return file.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }
}
