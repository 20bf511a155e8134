package org.leadershipadvisor.authoring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.leadershipadvisor.framework.Topic;

/** Finds the topics of a folder: files in threes, directly in it or in subfolders named as those of {@code rules/}. */
final class RuleFolder {

    /** The folder of {@code rules/} that holds what no single topic owns. */
    static final String JUDGEMENT = "judgement";

    /** What a topic counts to that stands in no subfolder. */
    static final String DEFAULT = "framework";

    /** The folder of {@code rules/} that holds failure patterns. */
    static final String PATTERNS = "patterns";

    /** The folders of {@code rules/}, in the framework's order. */
    static final List<String> FOLDERS = List.of(Topic.LEVERAGE_POINTS, DEFAULT, "being", PATTERNS, JUDGEMENT);

    /** The words that belong to no topic; only the built-in rules have them. */
    static final String VOCABULARY = "vocabulary.yaml";

    private final Path root;
    private final boolean builtIn;
    private final Problems problems;
    private final List<RuleFiles> found = new ArrayList<>();

    private RuleFolder(Path root, boolean builtIn, Problems problems) {
        this.root = root;
        this.builtIn = builtIn;
        this.problems = problems;
    }

    /** The topics of a folder of one's own, which has no vocabulary. */
    static List<RuleFiles> own(Path root, Problems problems) {
        return new RuleFolder(root, false, problems).read();
    }

    /** The topics of {@code rules/} itself. */
    static List<RuleFiles> builtIn(Path root, Problems problems) {
        return new RuleFolder(root, true, problems).read();
    }

    private List<RuleFiles> read() {
        if (!Files.isDirectory(root)) {
            problems.add(root, 0, Files.exists(root) ? "a file" : "no such folder", "a folder that holds topics");
            return found;
        }
        files(root, DEFAULT);
        complainOfStrangers();
        for (String folder : FOLDERS) {
            files(root.resolve(folder), folder);
        }
        complainOfDoubles();
        if (found.isEmpty() && problems.none()) {
            problems.add(root, 0, "no topic", "files in threes: name.yaml, name.drl, name.cases.yaml");
        }
        return found;
    }

    private void complainOfStrangers() {
        list(root)
                .filter(Files::isDirectory)
                .filter(folder -> !FOLDERS.contains(name(folder)))
                .forEach(folder -> problems.addName(folder, 0, name(folder), "a folder named ", FOLDERS));
    }

    private void files(Path folder, String countsTo) {
        TreeSet<Path> stems = new TreeSet<>();
        list(folder).filter(Files::isRegularFile).forEach(file -> stem(file).ifPresent(stems::add));
        stems.forEach(stem -> triple(new RuleFiles(countsTo, stem)));
    }

    private Optional<Path> stem(Path file) {
        String name = name(file);
        if (name.endsWith(".md") || (builtIn && name.equals(VOCABULARY))) {
            return Optional.empty();
        }
        Optional<Path> stem = RuleFiles.ENDINGS.stream()
                .filter(name::endsWith)
                .findFirst()
                .map(ending -> file.resolveSibling(name.substring(0, name.length() - ending.length())));
        if (stem.isEmpty()) {
            problems.add(file, 0, "a file of another kind", "files that end in .yaml, .drl, .cases.yaml or .md");
        }
        return stem;
    }

    private void triple(RuleFiles files) {
        if (!Shape.ID.matcher(files.id()).matches()) {
            problems.add(files.words(), 0, "the name " + Problems.quote(files.id()), Shape.ID_IN_WORDS);
        }
        List<Path> missing = RuleFiles.ENDINGS.stream()
                .map(files::with)
                .filter(file -> !Files.isRegularFile(file))
                .toList();
        missing.forEach(
                file -> problems.add(file, 0, "no such file", "files in threes: name.yaml, name.drl, name.cases.yaml"));
        if (missing.isEmpty()) {
            found.add(files);
        }
    }

    private void complainOfDoubles() {
        Map<String, RuleFiles> byId = new HashMap<>();
        for (RuleFiles files : found) {
            RuleFiles other = byId.putIfAbsent(files.id(), files);
            if (other != null) {
                problems.add(files.words(), 0, "a second topic " + files.id(), "each id once; see " + other.words());
            }
        }
    }

    private Stream<Path> list(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(entry -> !name(entry).startsWith(".")).sorted().toList().stream();
        } catch (IOException e) {
            problems.add(folder, 0, "a folder that cannot be read", "a readable folder");
            return Stream.empty();
        }
    }

    private static String name(Path path) {
        return path.getFileName().toString();
    }
}
