package org.leadershipadvisor.authoring;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URLClassLoader;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leadershipadvisor.ClassPath;
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
        try (URLClassLoader loader = ClassPath.without(file -> file.startsWith(missing))) {
            assertThatThrownBy(() -> loader.loadClass(LeadershipAdvisor.class.getName())
                            .getMethod("withRules", Path.class)
                            .invoke(null, OWN))
                    .isInstanceOf(InvocationTargetException.class)
                    .cause()
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining(artifact);
        }
    }
}
