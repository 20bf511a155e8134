package org.leadershipadvisor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadershipadvisor.framework.Framework;
import org.leadershipadvisor.profile.ProfileReader;

/** What the README shows is true: its profile is valid, its report is printed, its code compiles and runs. */
class ReadmeTest {

    private static final String MAIN = """
            import java.nio.file.Path;
            import org.leadershipadvisor.LeadershipAdvisor;
            import org.leadershipadvisor.advice.Advice;
            import org.leadershipadvisor.advice.Recommendation;
            import org.leadershipadvisor.profile.Profile;
            public class Embedding { public static void main(String[] arguments) { %s } }
            """;

    @TempDir
    Path folder;

    private static String block(String language) throws IOException {
        Matcher block = Pattern.compile("^```" + language + "$\\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE)
                .matcher(Files.readString(Path.of("README.md")));
        assertThat(block.find()).as(language).isTrue();
        return block.group(1);
    }

    @Test
    void theProfileFragmentIsValid() throws IOException {
        byte[] fragment = block("json").getBytes(StandardCharsets.UTF_8);
        assertThat(new ProfileReader(Framework.builtIn())
                        .read("README.md", fragment)
                        .organization()
                        .id())
                .isEqualTo("mercy-valley");
    }

    @Test
    void theReportIsTheOnePrinted() throws IOException {
        assertThat(Files.readString(Path.of("samples/golden/mercy-valley.txt"))).contains(block("text"));
    }

    @Test
    void theRuleIsARule() throws IOException {
        assertThat(Files.readString(Path.of("rules/leverage-points/6-physician-engagement.drl")))
                .contains(block("drl"));
    }

    @Test
    void theCodeRuns() throws Exception {
        Path source = folder.resolve("Embedding.java");
        Files.writeString(source, MAIN.formatted(block("java")));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<String> options = List.of("-cp", System.getProperty("java.class.path"), "-d", folder.toString());
        assertThat(compiler.run(null, null, null, arguments(options, source))).isZero();
        assertThat(output()).startsWith("1. ").hasLineCount(5);
    }

    private static String[] arguments(List<String> options, Path source) {
        String[] arguments = options.toArray(new String[options.size() + 1]);
        arguments[options.size()] = source.toString();
        return arguments;
    }

    private String output() throws Exception {
        PrintStream before = System.out;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
            System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
            loader.loadClass("Embedding").getMethod("main", String[].class).invoke(null, (Object) new String[0]);
        } finally {
            System.setOut(before);
        }
        return out.toString(StandardCharsets.UTF_8).strip();
    }
}
