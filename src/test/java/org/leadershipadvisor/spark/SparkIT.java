package org.leadershipadvisor.spark;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.leadershipadvisor.LeadershipAdvisor;
import org.leadershipadvisor.SampleProfiles;
import org.leadershipadvisor.portfolio.batch.SiteAdvisor;
import org.leadershipadvisor.portfolio.batch.SiteResult;
import org.leadershipadvisor.profile.ProfileReader;
import org.leadershipadvisor.report.Json;
import org.leadershipadvisor.report.JsonLines;

/** The job on a real cluster: a master and two workers, each a process of its own. */
@EnabledIfSystemProperty(
        named = "spark.home",
        matches = ".+",
        disabledReason = "There is no Spark; see the profile spark")
class SparkIT {

    private static final String JAR = "target/leadership-advisor-spark.jar";
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final int FILES = 12;
    private static final int SITES_A_FILE = 60;
    private static final int PATIENCE_IN_MILLISECONDS = 600_000;

    @TempDir
    static Path folder;

    private static Path input;
    private static List<SiteResult> expected = List.of();
    private static SparkCluster cluster;

    @BeforeAll
    static void start() throws IOException {
        input = Files.createDirectory(folder.resolve("sites"));
        List<String> lines = new ArrayList<>();
        for (int file = 0; file < FILES; file++) {
            List<String> part = lines(file);
            Files.write(input.resolve("sites-" + file + ".jsonl"), part);
            lines.addAll(part);
        }
        SiteAdvisor advisor = new SiteAdvisor(LeadershipAdvisor.withBuiltInRules(), JsonLines.brief(), null);
        expected = lines.stream()
                .filter(line -> !line.isBlank())
                .map(line -> advisor.adviseLine("", 0, line.getBytes(StandardCharsets.UTF_8)))
                .toList();
        cluster = new SparkCluster(Path.of(System.getProperty("spark.home")).toAbsolutePath(), folder);
    }

    /** Sites of every kind, one of them broken, one of them valid but for a word, and an empty line. */
    private static List<String> lines(int file) {
        SampleProfiles profiles = new SampleProfiles(file);
        List<String> lines = new ArrayList<>();
        for (int site = 0; site < SITES_A_FILE; site++) {
            String json = new String(ProfileReader.canonical(profiles.next()), StandardCharsets.UTF_8);
            lines.add(json.replaceFirst("\"id\":\"site\"", "\"id\":\"site-" + file + "-" + site + "\""));
        }
        lines.set(7, "{ \"organization\": ");
        lines.set(8, "{ \"organization\": { \"id\": \"x\", \"name\": \"Hôpital\", \"setting\": \"hospitel\" } }");
        lines.set(9, "");
        return lines;
    }

    @AfterAll
    static void stop() {
        cluster.close();
    }

    @Test
    void aWorkerThatDiesCostsNoSiteAndDoublesNone() throws Exception {
        Path output = folder.resolve("advised");
        Process job = submit("killed", output);
        awaitFirstTasks(output);
        assertThat(job.isAlive()).isTrue();
        cluster.killSecondWorker();
        String log = cluster.finished(job, "killed");
        assertThat(lines(output, "status=advised")).containsExactlyInAnyOrderElementsOf(expected(SparkIT::advice));
        assertThat(refusals(output)).containsExactlyInAnyOrderElementsOf(expected(SparkIT::refusal));
        assertThat(log)
                .contains(expected(SparkIT::advice).size() + " advised, "
                        + expected(SparkIT::refusal).size() + " refused")
                .contains("Lost executor");
    }

    private Process submit(String name, Path output) throws IOException {
        return cluster.submit(
                name, "org.leadershipadvisor.spark.AdviseSites", JAR, input.toString(), "-o", output.toString());
    }

    /** Waits until a few tasks, though not all, are committed. */
    private static void awaitFirstTasks(Path output) throws Exception {
        long end = System.currentTimeMillis() + PATIENCE_IN_MILLISECONDS;
        while (committed(output) < 2) {
            assertThat(System.currentTimeMillis())
                    .as("time to commit two tasks")
                    .isLessThan(end);
            Thread.sleep(20);
        }
    }

    private static long committed(Path output) throws IOException {
        Path attempt = output.resolve("_temporary").resolve("0");
        if (!Files.isDirectory(attempt)) {
            return 0;
        }
        try (Stream<Path> tasks = Files.list(attempt)) {
            return tasks.filter(task -> task.getFileName().toString().startsWith("task_"))
                    .count();
        }
    }

    private static List<String> expected(Function<SiteResult, Stream<String>> which) {
        return expected.stream().flatMap(which).toList();
    }

    private static Stream<String> advice(SiteResult result) {
        return result instanceof SiteResult.Advised advised
                ? Stream.of(new String(advised.report(), StandardCharsets.UTF_8).stripTrailing())
                : Stream.of();
    }

    private static Stream<String> refusal(SiteResult result) {
        return result instanceof SiteResult.Refused refused
                ? Stream.of(withoutSource(new String(Json.line(refused.refusal()), StandardCharsets.UTF_8)))
                : Stream.of();
    }

    /** A refusal but for where it came from, which a cluster calls otherwise. */
    private static String withoutSource(String refusal) {
        try {
            JsonNode tree = MAPPER.readTree(refusal);
            ((ObjectNode) tree).remove(List.of("source", "more"));
            return tree.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> refusals(Path output) throws IOException {
        return lines(output, "status=refused").stream()
                .map(SparkIT::withoutSource)
                .toList();
    }

    private static List<String> lines(Path output, String part) throws IOException {
        try (Stream<Path> files = Files.list(output.resolve(part))) {
            List<String> lines = new ArrayList<>();
            for (Path file : files.filter(one -> one.getFileName().toString().startsWith("part-"))
                    .toList()) {
                lines.addAll(Files.readAllLines(file));
            }
            return lines;
        }
    }

    @Test
    void parquetGoesInAndComesOutWithItsRows() throws Exception {
        Path profiles = folder.resolve("profiles.parquet");
        Path results = folder.resolve("results.parquet");
        Path readable = folder.resolve("results");
        Path one = input.resolve("sites-0.jsonl");
        convert("write", one, profiles);
        Process job = cluster.submit(
                "parquet",
                "org.leadershipadvisor.spark.AdviseSites",
                JAR,
                "--from",
                "parquet",
                "--to",
                "parquet",
                profiles.toString(),
                "--output",
                results.toString());
        cluster.finished(job, "parquet");
        convert("read", results, readable);
        List<String> rows = lines(readable, "");
        assertThat(rows).hasSize(SITES_A_FILE);
        for (String row : rows) {
            JsonNode tree = MAPPER.readTree(row);
            assertThat(tree.get("position").asLong()).isBetween(1L, (long) SITES_A_FILE);
            assertThat(tree.get("source").asText()).contains("profiles.parquet");
            assertThat(tree.has("site")).isEqualTo(tree.get("status").asText().equals("advised"));
        }
    }

    private static void convert(String how, Path from, Path to) throws Exception {
        Process job = cluster.submit(
                how,
                "org.leadershipadvisor.spark.ParquetFiles",
                SparkCluster.OWN_CLASSES,
                how,
                from.toString(),
                to.toString());
        cluster.finished(job, how);
    }
}
