package org.leadershipadvisor.authoring;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leadershipadvisor.LeadershipAdvisor;

/** Whoever brings no compiler, or no YAML library, is told which artifact is missing. */
class RulesWithoutCompilerTest {

    private static final Path OWN = Path.of("src/test/resources/org/leadershipadvisor/authoring/own");

    @ParameterizedTest
    @CsvSource({
        "drools-mvel-, org.drools:drools-mvel",
        "jackson-dataformat-yaml-, com.fasterxml.jackson.dataformat:jackson-dataformat-yaml"
    })
    void oneMessageNamesTheArtifact(String missing, String artifact) throws IOException {
        try (URLClassLoader loader = new URLClassLoader(without(missing), ClassLoader.getPlatformClassLoader())) {
            assertThatThrownBy(() -> loader.loadClass(LeadershipAdvisor.class.getName())
                            .getMethod("withRules", Path.class)
                            .invoke(null, OWN))
                    .isInstanceOf(InvocationTargetException.class)
                    .cause()
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining(artifact);
        }
    }

    private static URL[] without(String missing) {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !Path.of(entry).getFileName().toString().startsWith(missing))
                .map(RulesWithoutCompilerTest::url)
                .toArray(URL[]::new);
    }

    private static URL url(String entry) {
        try {
            return Path.of(entry).toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
