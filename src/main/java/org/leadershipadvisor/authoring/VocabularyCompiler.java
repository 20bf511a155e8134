package org.leadershipadvisor.authoring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Makes one JSON resource of the files under {@code rules/}, and a small one that names them; runs when the project is
 * built. */
public final class VocabularyCompiler {

    private VocabularyCompiler() {}

    /**
     * Compiles a rules folder.
     *
     * @param arguments the rules folder, the file to write, the library's version, and the file that states both
     *     versions for those who need no more
     * @throws IOException where a file cannot be written
     * @throws InvalidRulesException where the folder does not hold together, with every problem
     */
    public static void main(String[] arguments) throws IOException {
        Path rules = Path.of(arguments[0]);
        Problems problems = new Problems();
        Path words = rules.resolve(RuleFolder.VOCABULARY);
        VocabularyTree vocabulary =
                VocabularyTree.of(YamlFile.read(words, problems).tree());
        List<RuleFiles> files = RuleFolder.builtIn(rules, problems);
        TopicSource.read(files, vocabulary, problems);
        problems.throwAny();
        vocabulary.put("version", arguments[2]);
        vocabulary.put("hash", RuleHash.of("", rules, files, List.of(words)));
        write(Path.of(arguments[1]), vocabulary.json());
        write(
                Path.of(arguments[3]),
                "version=" + vocabulary.text("version") + "\nrules=" + vocabulary.text("hash") + "\n");
    }

    private static void write(Path file, String contents) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, contents);
    }
}
