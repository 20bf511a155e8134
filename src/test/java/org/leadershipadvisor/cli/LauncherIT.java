package org.leadershipadvisor.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadershipadvisor.Distribution;

/** The distribution, unpacked and started from another folder by its launcher, as a user does. */
class LauncherIT {

    private static final Path NEWER = Path.of("/usr/lib/jvm/temurin-25-jdk-amd64");
    private static final int PATIENCE = 90;
    private static final String SHARED = " source: shared objects file";
    private static final String OURS_SHARED = "org.leadershipadvisor.LeadershipAdvisor" + SHARED;
    private static final String PROFILE = "mercy-valley.json";

    @TempDir
    Path folder;

    private Path home;
    private Path cache;

    @BeforeEach
    void unpack() throws IOException {
        assumeTrue(File.separatorChar == '/', "the launcher for Windows is another");
        cache = folder.resolve("cache");
        home = Distribution.unpack(folder.resolve("program"));
    }

    private Path launcher() {
        return home.resolve("bin/advisor");
    }

    private Process start(String name, Map<String, String> environment, List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(folder.resolve(name + ".out").toFile())
                .redirectError(folder.resolve(name + ".err").toFile());
        builder.environment().put("XDG_CACHE_HOME", cache.toString());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().remove("JAVA_OPTS");
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        return process;
    }

    private Run result(String name, Process process) throws Exception {
        assertThat(process.waitFor(PATIENCE, TimeUnit.SECONDS)).isTrue();
        return new Run(
                process.exitValue(),
                Files.readString(folder.resolve(name + ".out"), StandardCharsets.UTF_8),
                Files.readString(folder.resolve(name + ".err"), StandardCharsets.UTF_8));
    }

    private Run run(Map<String, String> environment, List<String> command) throws Exception {
        return result("run", start("run", environment, command));
    }

    private Run run(Map<String, String> environment, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(launcher().toString()));
        command.addAll(List.of(arguments));
        return run(environment, command);
    }

    private String sample() {
        return home.resolve("samples").resolve(PROFILE).toString();
    }

    private Run loading(Map<String, String> environment) throws Exception {
        Map<String, String> logged = new HashMap<>(environment);
        logged.put("JAVA_OPTS", "-Xlog:class+load:stdout");
        return run(logged, "advise", sample());
    }

    private List<Path> archives() throws IOException {
        if (!Files.exists(cache)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(cache)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    /** Waits until as many archives are there as expected, and nothing besides. */
    private List<Path> archives(int expected) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE);
        while (System.nanoTime() < end
                && !(archives().size() == expected
                        && archives().stream().allMatch(file -> file.toString().endsWith(".jsa")))) {
            Thread.sleep(50);
        }
        assertThat(archives())
                .hasSize(expected)
                .allMatch(file -> file.toString().endsWith(".jsa"));
        return archives();
    }

    private static Run expected() throws IOException {
        return new Run(0, Files.readString(Path.of("samples/golden/mercy-valley.txt")), "");
    }

    @Test
    void theDistributionIsWhole() throws IOException {
        assertThat(home.getFileName().toString())
                .isEqualTo(Distribution.zip().getFileName().toString().replace(".zip", ""));
        assertThat(home).isDirectoryContaining("glob:**/README.md");
        assertThat(home.resolve("rules/README.md")).exists();
        assertThat(home.resolve("lib/authoring")).isDirectoryContaining("glob:**/drools-mvel-*.jar");
        assertThat(home.resolve("lib")).isDirectoryNotContaining("glob:**/drools-mvel-*.jar");
        assertThat(home.resolve("samples"))
                .isDirectoryContaining("glob:**/" + PROFILE)
                .isDirectoryNotContaining("glob:**/golden");
        assertThat(Files.readString(home.resolve("bin/advisor.bat"))).contains("\r\n");
    }

    @Test
    void twoFirstStartsAtOnceAnswerAndLaterOnesUseOneWholeArchive() throws Exception {
        List<String> command = List.of(launcher().toString(), "advise", sample());
        Process one = start("one", Map.of(), command);
        Process other = start("other", Map.of(), command);
        assertThat(result("one", one)).isEqualTo(expected());
        assertThat(result("other", other)).isEqualTo(expected());
        archives(1);
        assertThat(run(Map.of(), "advise", sample())).isEqualTo(expected());
        Run later = loading(Map.of());
        assertThat(later.code()).isZero();
        assertThat(later.out().lines().filter(line -> line.contains(SHARED)))
                .hasSizeGreaterThan(2000)
                .anyMatch(line -> line.contains("picocli."))
                .anyMatch(line -> line.contains("org.drools.core."))
                .anyMatch(line -> line.contains("org.leadershipadvisor.rules."));
        archives(1);
    }

    @Test
    void aChangedJarAndAnotherJavaGetArchivesOfTheirOwn() throws Exception {
        run(Map.of(), "--version");
        Path first = archives(1).get(0);
        Path jar = home.resolve("leadership-advisor.jar");
        Path copy = folder.resolve("copy.jar");
        Files.copy(jar, copy, StandardCopyOption.COPY_ATTRIBUTES);
        // Even with the same size and modification time it is another file: archives know a jar by no more.
        TimeUnit.SECONDS.sleep(1);
        Files.move(copy, jar, StandardCopyOption.REPLACE_EXISTING);
        Files.setLastModifiedTime(jar, Files.getLastModifiedTime(jar));
        assertThat(run(Map.of(), "advise", sample())).isEqualTo(expected());
        while (Files.exists(first)) {
            Thread.sleep(50);
        }
        archives(1);
        assertThat(loading(Map.of()).out()).contains(OURS_SHARED);
        assumeTrue(Files.exists(NEWER), "no Java 25 here");
        Map<String, String> newer = Map.of("JAVA_HOME", NEWER.toString());
        assertThat(run(newer, "advise", sample())).isEqualTo(expected());
        archives(2);
        assertThat(run(newer, "advise", sample())).isEqualTo(expected());
        assertThat(loading(newer).out()).contains(OURS_SHARED);
    }

    @Test
    void withoutACacheItAnswersAllTheSame() throws Exception {
        Path file = Files.writeString(folder.resolve("no folder"), "");
        assertThat(run(Map.of("XDG_CACHE_HOME", file.toString()), "advise", sample()))
                .isEqualTo(expected());
        assertThat(run(Map.of("XDG_CACHE_HOME", "", "HOME", ""), "advise", sample()))
                .isEqualTo(expected());
        assertThat(run(Map.of("XDG_CACHE_HOME", "", "HOME", "/proc/none"), "advise", sample()))
                .isEqualTo(expected());
        assertThat(archives()).isEmpty();
    }

    @Test
    void argumentsGoThroughUnchangedAndExitCodesComeBack() throws Exception {
        Path odd = folder.resolve("my \"own\" $HOME * 'profile'.json");
        Files.copy(Path.of(sample()), odd);
        Map<String, String> noCache = Map.of("XDG_CACHE_HOME", "none");
        assertThat(run(noCache, "advise", odd.getFileName().toString())).isEqualTo(expected());
        assertThat(run(noCache, "advise", "", sample()).code()).isNotZero();
        assertThat(run(noCache, "advice").code()).isEqualTo(ExitCode.USAGE);
        assertThat(run(noCache).code()).isEqualTo(ExitCode.USAGE);
        assertThat(run(noCache, "check", home.resolve("README.md").toString()).code())
                .isEqualTo(ExitCode.INVALID_INPUT);
        assertThat(run(noCache, "advise", "--fail-on", "now", sample()).code()).isEqualTo(ExitCode.GATE);
    }

    @Test
    void symbolicLinksLeadToTheProgram() throws Exception {
        Path bin = Files.createDirectories(folder.resolve("else where/bin"));
        Files.createSymbolicLink(bin.resolve("real"), launcher());
        Files.createSymbolicLink(bin.resolve("advisor"), Path.of("real"));
        Run version = run(
                Map.of("XDG_CACHE_HOME", "none"), List.of(bin.resolve("advisor").toString(), "--version"));
        assertThat(version.code()).isZero();
        assertThat(version.out()).startsWith("advisor ");
        Map<String, String> onPath = Map.of("XDG_CACHE_HOME", "none", "PATH", bin + ":/usr/bin:/bin", "JAVA_HOME", "");
        assertThat(run(onPath, List.of("sh", "-c", "command -v java >&2 && advisor --version"))
                        .code())
                .isZero();
    }

    @Test
    void rulesOfOnesOwnFindTheirCompiler() throws Exception {
        String own = Path.of("src/test/resources/org/leadershipadvisor/authoring/own")
                .toAbsolutePath()
                .toString();
        Run check = run(Map.of("XDG_CACHE_HOME", "none"), "rules", "check", own);
        assertThat(check.err()).isEmpty();
        assertThat(check.code()).isZero();
    }

    @Test
    void aFolderMayHaveAnOddName() throws Exception {
        Path odd = folder.resolve("it's $HOME & (mine)");
        Files.move(home, odd);
        home = odd;
        assertThat(run(Map.of(), "advise", sample())).isEqualTo(expected());
        archives(1);
        assertThat(run(Map.of(), "advise", sample())).isEqualTo(expected());
    }

    @Test
    void withoutAFittingJavaOneMessageSaysSo() throws Exception {
        Run missing = run(Map.of("JAVA_HOME", folder.toString()), "--version");
        assertThat(missing).isEqualTo(new Run(1, "", missing.err()));
        assertThat(missing.err()).hasLineCount(1).contains("JAVA_HOME", folder.toString(), "Java 17");
        Path old = Files.createDirectories(folder.resolve("old/bin")).getParent();
        Files.writeString(old.resolve("release"), "IMPLEMENTOR=\"X\"\nJAVA_VERSION=\"1.8.0_402\"\n");
        assertThat(Files.createFile(old.resolve("bin/java")).toFile().setExecutable(true))
                .isTrue();
        Run older = run(Map.of("JAVA_HOME", old.toString()), "--version");
        assertThat(older.code()).isEqualTo(1);
        assertThat(older.err()).hasLineCount(1).contains("Java 17", "1.8.0_402");
        Path tools = Files.createDirectories(folder.resolve("tools"));
        Run none = run(
                Map.of("JAVA_HOME", "", "PATH", tools.toString()),
                List.of("/bin/sh", launcher().toString(), "--version"));
        assertThat(none.code()).isEqualTo(1);
        assertThat(none.err()).hasLineCount(1).contains("found no Java");
    }

    @Test
    void oneShotCommandsGetFlagsOfTheirOwn() throws Exception {
        Map<String, String> flags = Map.of("XDG_CACHE_HOME", "none", "JAVA_OPTS", "-XX:+PrintCommandLineFlags");
        assertThat(run(flags, "--version").out()).contains("UseSerialGC", "TieredStopAtLevel");
        assertThat(run(flags, "batch").out())
                .contains("UseParallelGC")
                .doesNotContain("TieredStopAtLevel")
                .doesNotContain("UseSerialGC");
    }

    @Test
    void aCollectorThatTheUserChoseIsTheOnlyOne() throws Exception {
        String chosen = "-XX:+PrintCommandLineFlags -XX:+UseG1GC";
        Map<String, String> flags = Map.of("XDG_CACHE_HOME", "none", "JAVA_OPTS", chosen);
        for (String command : List.of("--version", "batch")) {
            assertThat(run(flags, command).out())
                    .contains("UseG1GC")
                    .doesNotContain("UseSerialGC")
                    .doesNotContain("UseParallelGC");
        }
    }
}
