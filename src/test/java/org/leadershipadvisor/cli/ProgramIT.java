package org.leadershipadvisor.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged program in processes of its own, as a user starts it. */
class ProgramIT {

    private static final String JAR = "target/leadership-advisor.jar";
    private static final Pattern SHELL = Pattern.compile("^```sh$(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);
    private static final String FOLDERS = "src/test/resources/org/leadershipadvisor/authoring/";
    private static final String OWN = FOLDERS + "own";
    private static final String BROKEN = FOLDERS + "broken-words";
    private static final int PATIENCE = 60;

    @TempDir
    Path folder;

    private Run run(List<String> options, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(options);
        command.addAll(List.of("-jar", JAR));
        command.addAll(List.of(arguments));
        return run(command);
    }

    private Run run(List<String> command) throws Exception {
        File out = folder.resolve("out").toFile();
        File err = folder.resolve("err").toFile();
        Process process = new ProcessBuilder(command)
                .redirectOutput(out)
                .redirectError(err)
                .start();
        process.getOutputStream().close();
        assertThat(process.waitFor(PATIENCE, TimeUnit.SECONDS)).isTrue();
        return new Run(
                process.exitValue(),
                Files.readString(out.toPath(), StandardCharsets.UTF_8),
                Files.readString(err.toPath(), StandardCharsets.UTF_8));
    }

    private static String[] adviseAllSamples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("samples"))) {
            Stream<String> samples = files.filter(file -> file.toString().endsWith(".json"))
                    .map(Path::toString)
                    .sorted();
            return Stream.of(Stream.of("advise", "--format", "json"), samples)
                    .flatMap(part -> part)
                    .toArray(String[]::new);
        }
    }

    @Test
    void adviceOnAllSamplesIsValidByItsSchemaAndTheSameEverywhere() throws Exception {
        Run plain = run(List.of(), adviseAllSamples());
        assertThat(plain.code()).isZero();
        assertThat(plain.err()).isEmpty();
        String schema = run(List.of(), "schema", "advice").out();
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(schema, InputFormat.JSON)
                        .validate(plain.out(), InputFormat.JSON))
                .isEmpty();
        assertThat(new ObjectMapper().readTree(plain.out())).hasSizeGreaterThanOrEqualTo(5);
        for (List<String> options : List.of(
                List.of("-Duser.language=tr", "-Duser.country=TR"),
                List.of("-Dfile.encoding=ISO-8859-1", "-Dsun.stdout.encoding=ISO-8859-1", "-Duser.timezone=Asia/Tokyo"),
                List.of("-Duser.language=ar", "-XX:ActiveProcessorCount=1"))) {
            assertThat(run(options, adviseAllSamples()).out())
                    .as(options.toString())
                    .isEqualTo(plain.out());
        }
    }

    @Test
    void aNewerRuntimeSaysTheSame() throws Exception {
        Path newer = Path.of("/usr/lib/jvm/temurin-25-jdk-amd64/bin/java");
        assumeTrue(Files.exists(newer), "no Java 25 here");
        Run run = run(List.of(newer.toString(), "-jar", JAR, "advise", "samples/mercy-valley.json"));
        assertThat(run).isEqualTo(run(List.of(), "advise", "samples/mercy-valley.json"));
    }

    @Test
    void everyCommandOfTheReadmeWorks() throws Exception {
        List<String> byContinuousIntegration = List.of(
                "mvn -q -DskipTests package", "mvn verify", "mvn -q -P benchmarks verify", "mvn -q -P spark verify");
        String ci = Files.readString(Path.of(".ci/run"));
        assertThat(byContinuousIntegration).allSatisfy(command -> assertThat(ci).contains(command));
        Matcher blocks = SHELL.matcher(Files.readString(Path.of("README.md")));
        List<String> commands = blocks.results()
                .flatMap(block -> block.group(1).lines())
                .filter(line -> !line.isBlank())
                .toList();
        assertThat(commands).hasSizeGreaterThanOrEqualTo(3);
        for (String command : commands) {
            if (!byContinuousIntegration.contains(command)) {
                assertThat(command).startsWith("java -jar " + JAR);
                Run run = run(
                        List.of(),
                        Arrays.stream(command.split(" +", -1))
                                .skip(3)
                                .map(argument -> argument.replaceFirst("^target/", folder + "/"))
                                .toArray(String[]::new));
                assertThat(run.code()).as(command + "\n" + run.err()).isZero();
            }
        }
    }

    @Test
    void rulesOfOnesOwnAreCheckedAndAdviseOnTheirOwnClassPath() throws Exception {
        Run check = run(List.of(), "rules", "check", OWN);
        assertThat(check).isEqualTo(new Run(0, OWN + ": valid; topics: 1, rules: 2, cases that hold: 3\n", ""));
        Path profile = folder.resolve("own.json");
        Files.writeString(profile, """
                {"organization": {"id": "x", "name": "X", "setting": "health-system"}, "assessedOn": "2026-10-15",
                 "answers": {"hand-hygiene": {"hands-watched-weekly": 0}}}
                """);
        Run advise = run(List.of(), "advise", "--rules", OWN, profile.toString());
        assertThat(advise.code()).isZero();
        assertThat(advise.err()).isEmpty();
        assertThat(advise.out()).contains("Count clean hands on every ward each week");
        assertThat(run(List.of(), "advise", profile.toString()).code()).isEqualTo(3);
    }

    @Test
    void brokenRulesPrintTheSameLinesWhoeverUsesThem() throws Exception {
        Run check = run(List.of(), "rules", "check", BROKEN);
        assertThat(check.code()).isEqualTo(3);
        assertThat(check.out()).isEmpty();
        assertThat(check.err().lines())
                .hasSizeGreaterThan(10)
                .allSatisfy(line -> assertThat(line).startsWith(BROKEN + "/").contains(": found ", "; expected "));
        assertThat(run(List.of(), "advise", "--rules", BROKEN, "samples/riverside.yaml"))
                .isEqualTo(check);
    }

    @Test
    void withoutTheCompilersFolderOneMessageSaysSo() throws Exception {
        Files.copy(Path.of(JAR), folder.resolve("advisor.jar"));
        Path lib = Files.createDirectory(folder.resolve("lib"));
        try (Stream<Path> files = Files.list(Path.of("target/lib"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, lib.resolve(file.getFileName()));
            }
        }
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Run run = run(List.of(
                java,
                "-cp",
                folder.resolve("advisor.jar") + File.pathSeparator + lib + "/*",
                "org.leadershipadvisor.cli.Main",
                "rules",
                "check",
                OWN));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).hasLineCount(1).contains("need the rule compiler", "authoring");
    }

    @Test
    void ordinaryCommandsLoadNoRuleCompiler() throws Exception {
        Run run = run(List.of("-Xlog:class+load:stdout"), "advise", "samples/mercy-valley.json");
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("org.drools.core.")
                .doesNotContain(
                        "org.drools.mvel.", "org.drools.compiler.", "org.mvel2.", "org.eclipse.jdt.", "org.antlr.")
                .doesNotContain("org.leadershipadvisor.authoring.");
    }

    @Test
    void helpAndVersionLoadNeitherTheEngineNorJson() throws Exception {
        for (String[] command : List.of(
                new String[] {"--version"}, new String[] {"--help"}, new String[] {"advise", "--help"}, new String[] {
                    "rules", "--version"
                })) {
            Run run = run(List.of("-Xlog:class+load:stdout"), command);
            assertThat(run.code()).isZero();
            assertThat(run.out())
                    .contains("org.leadershipadvisor.cli.Main ")
                    .doesNotContain("com.fasterxml.", "org.drools.", "org.kie.", "org.slf4j.");
        }
    }

    @Test
    void theRuntimeHoldsNoRuleCompiler() throws IOException {
        String compiler = "(drools-compiler|drools-mvel|drools-ecj|mvel2|ecj|antlr).*";
        try (Stream<Path> files = Files.list(Path.of("target/lib"))) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(file -> file.getFileName().toString()))
                    .isNotEmpty()
                    .noneMatch(name -> name.matches(compiler));
        }
        try (JarFile jar = new JarFile(JAR)) {
            String classPath = jar.getManifest().getMainAttributes().getValue("Class-Path");
            assertThat(classPath.split(" ", -1))
                    .isNotEmpty()
                    .allMatch(entry -> entry.startsWith("lib/"))
                    .noneMatch(entry -> entry.matches("lib/(authoring/.*|" + compiler + ")"));
        }
        try (JarFile jar = new JarFile(JAR)) {
            assertThat(jar.stream().map(entry -> entry.getName())).noneMatch(name -> name.endsWith(".drl"));
            assertThat(jar.getManifest().getMainAttributes().getValue("Automatic-Module-Name"))
                    .isEqualTo("org.leadershipadvisor");
        }
    }
}
