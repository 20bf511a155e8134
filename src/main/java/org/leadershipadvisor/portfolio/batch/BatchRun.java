package org.leadershipadvisor.portfolio.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.leadershipadvisor.framework.Framework;

/**
 * What decides on the results of a batch: a run that is resumed must agree in all of it.
 *
 * @param version of this program
 * @param rulesHash of all rules and their words
 * @param inputs as they were named
 * @param options as they were given, by name
 */
public record BatchRun(String version, String rulesHash, List<String> inputs, Map<String, String> options) {

    public BatchRun {
        inputs = List.copyOf(inputs);
        options = new TreeMap<>(options);
    }

    static BatchRun of(Framework framework, BatchOptions options) {
        Map<String, String> given = new TreeMap<>();
        given.put("format", options.format().name());
        given.put("gzip", Boolean.toString(options.format().gzip()));
        given.put("duplicates", options.duplicatesKept() ? "keep" : "refuse");
        given.put("as-of", Objects.toString(options.asOf(), "assessedOn"));
        return new BatchRun(framework.version(), framework.hash(), options.inputs(), given);
    }

    /** What differs in another run, in words; empty where nothing does. */
    List<String> differences(BatchRun other) {
        List<String> differences = new ArrayList<>();
        compare("version", version, other.version, differences);
        compare("rules", rulesHash, other.rulesHash, differences);
        compare("inputs", String.join(" ", inputs), String.join(" ", other.inputs), differences);
        options.forEach((name, value) -> compare(name, value, other.options.getOrDefault(name, ""), differences));
        return differences;
    }

    private static void compare(String name, String was, String is, List<String> differences) {
        if (!was.equals(is)) {
            differences.add(name + " was " + was + " and is " + is);
        }
    }
}
