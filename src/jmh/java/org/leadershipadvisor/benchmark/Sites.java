package org.leadershipadvisor.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.leadershipadvisor.SampleProfiles;
import org.leadershipadvisor.framework.Framework;
import org.leadershipadvisor.profile.Profile;
import org.leadershipadvisor.profile.ProfileReader;

/** The sites that are measured: this project's samples, all as JSON so that the format plays no part. */
final class Sites {

    static final String SMALL = "quiet-harbor.json";
    static final String TYPICAL = "northgate.json";
    static final String LARGE = "stonebrook.yaml";
    /** Those that the advisor is measured with. */
    static final List<String> MEASURED = List.of(SMALL, TYPICAL, LARGE);
    /** The sample with entries in most registers. */
    static final String REGISTERS = "st-aldhelm.json";

    private static final Path SAMPLES = Path.of("samples");
    private static final int GENERATED = 50;

    private Sites() {}

    /** A sample whose registers hold so many times their entries, each with an id of its own. */
    static byte[] json(String sample, int times) {
        JsonNode tree = tree(SAMPLES.resolve(sample));
        for (JsonNode register : tree) {
            if (register instanceof ArrayNode entries) {
                repeat(entries, times);
            }
        }
        return bytes(tree);
    }

    private static void repeat(ArrayNode entries, int times) {
        int size = entries.size();
        for (int copy = 2; copy <= times; copy++) {
            for (int i = 0; i < size; i++) {
                ObjectNode entry = entries.get(i).deepCopy();
                if (entry.has("id")) {
                    entry.put("id", entry.get("id").asText() + "-" + copy);
                    entries.add(entry);
                }
            }
        }
    }

    private static JsonNode tree(Path sample) {
        try {
            return (sample.toString().endsWith(".yaml") ? new YAMLMapper() : new ObjectMapper())
                    .readTree(Files.readAllBytes(sample));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(JsonNode tree) {
        try {
            return new ObjectMapper().writeValueAsBytes(tree);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Profile profile(byte[] json) {
        return new ProfileReader(Framework.builtIn()).read("benchmark.json", json);
    }

    /** All samples, and generated profiles in which every field is now given, now missing. */
    static List<Profile> all() {
        List<Profile> all = new ArrayList<>();
        try (Stream<Path> samples = Files.list(SAMPLES)) {
            samples.filter(Files::isRegularFile).sorted().map(Profile::read).forEach(all::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        SampleProfiles generator = new SampleProfiles(1);
        for (int i = 0; i < GENERATED; i++) {
            all.add(generator.next());
        }
        return all;
    }
}
