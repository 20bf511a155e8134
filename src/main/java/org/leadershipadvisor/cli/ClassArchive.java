package org.leadershipadvisor.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Makes the archive of loaded classes that the launcher starts the program with. It runs in a process of its own that
 * says nothing: without an archive the program only starts more slowly.
 *
 * @param cache the folder of all archives
 * @param archive the file to make, of a name that begins with the jar's identity and an underscore
 * @param samples the profiles whose advice shows which classes the program needs
 */
record ClassArchive(Path cache, Path archive, Path samples) {

    private static final Duration BEFORE_ANOTHER_TRY = Duration.ofHours(1);
    private static final Duration UNUSED = Duration.ofDays(30);
    private static final int PATIENCE = 5;
    /** The first Java that keeps linked classes besides loaded ones; the launcher asks for the same. */
    private static final int WITH_CACHE = 25;

    private static final String ENDING = ".jsa";

    /**
     * Makes one.
     *
     * @param arguments the three paths and, if the archive is to wait for the end of a process, its number
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments.length > 3) {
            ProcessHandle.of(Long.parseLong(arguments[3]))
                    .ifPresent(process -> process.onExit().join());
        }
        new ClassArchive(Path.of(arguments[0]), Path.of(arguments[1]), Path.of(arguments[2])).make();
    }

    private Path beside(String ending) {
        return archive.resolveSibling(archive.getFileName() + ending);
    }

    /** One process at a time; where one failed or was ended, the next try is an hour away. */
    void make() throws IOException, InterruptedException {
        Files.createDirectories(archive.getParent());
        Path claim = beside(".claim");
        if (older(claim, BEFORE_ANOTHER_TRY)) {
            Files.deleteIfExists(claim);
        }
        try {
            Files.createFile(claim);
        } catch (FileAlreadyExistsException e) {
            return;
        }
        if (Files.exists(archive) || made()) {
            Files.deleteIfExists(claim);
        }
    }

    private boolean made() throws IOException, InterruptedException {
        Path draft = beside("." + ProcessHandle.current().pid() + ".draft");
        try {
            if (!recorded(draft)) {
                return false;
            }
            Files.move(draft, archive, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(draft);
        }
        removeOthers();
        return true;
    }

    /** Newer ones learn and write in one go; older ones first list the classes, since only so the oldest fit in. */
    private boolean recorded(Path draft) throws IOException, InterruptedException {
        if (Runtime.version().feature() >= WITH_CACHE) {
            return trained("-XX:AOTCacheOutput=" + draft) && Files.exists(draft);
        }
        Path list = beside("." + ProcessHandle.current().pid() + ".list");
        try {
            return trained("-XX:DumpLoadedClassList=" + list)
                    && ran("-Xshare:dump", "-XX:SharedClassListFile=" + list, "-XX:SharedArchiveFile=" + draft)
                    && Files.exists(draft);
        } finally {
            Files.deleteIfExists(list);
        }
    }

    private boolean trained(String recording) throws IOException, InterruptedException {
        return ran(
                recording,
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                ClassArchiveTraining.class.getName(),
                samples.toString());
    }

    private static boolean ran(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:disable",
                "-cp",
                System.getProperty("java.class.path")));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        process.getOutputStream().close();
        if (!process.waitFor(PATIENCE, TimeUnit.MINUTES)) {
            process.destroyForcibly().waitFor();
        }
        return process.exitValue() == 0;
    }

    /** Archives of another jar in this one's place, and whatever is so old that the program has gone. */
    private void removeOthers() throws IOException {
        try (Stream<Path> files = Files.walk(cache)) {
            for (Path file : files.filter(this::superseded).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    private boolean superseded(Path file) {
        String name = file.getFileName().toString();
        String own = archive.getFileName().toString();
        boolean otherJar =
                archive.resolveSibling(name).equals(file) && !name.startsWith(own.substring(0, own.indexOf('_') + 1));
        return name.contains(ENDING) && Files.isRegularFile(file) && (otherJar || older(file, UNUSED));
    }

    private static boolean older(Path file, Duration age) {
        try {
            return Files.getLastModifiedTime(file)
                    .toInstant()
                    .isBefore(Instant.now().minus(age));
        } catch (IOException e) {
            return false;
        }
    }
}
