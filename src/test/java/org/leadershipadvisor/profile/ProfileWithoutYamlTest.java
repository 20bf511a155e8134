package org.leadershipadvisor.profile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URLClassLoader;
import org.junit.jupiter.api.Test;
import org.leadershipadvisor.ClassPath;
import org.leadershipadvisor.framework.Framework;

/** Whoever reads JSON only needs no YAML library. */
final class ProfileWithoutYamlTest {

    private static final String JSON = ProfileDocuments.fullTree().toString();

    @Test
    void jsonIsReadAndYamlRefused() throws IOException, ReflectiveOperationException {
        try (URLClassLoader loader = ClassPath.without(file -> file.contains("yaml"))) {
            assertThat(read(loader, "x.json"))
                    .isEqualTo(ProfileReader.canonical(ProfileDocuments.read("x.json", JSON)));
            assertThatThrownBy(() -> read(loader, "x.yaml"))
                    .isInstanceOf(InvocationTargetException.class)
                    .cause()
                    .hasMessage("x.yaml: found a profile in YAML;"
                            + " expected JSON; YAML needs the library jackson-dataformat-yaml");
        }
    }

    /** The canonical form of the profile, read by classes of another loader. */
    private static Object read(ClassLoader loader, String name) throws ReflectiveOperationException {
        Class<?> framework = loader.loadClass(Framework.class.getName());
        Class<?> reader = loader.loadClass(ProfileReader.class.getName());
        Object made = reader.getConstructor(framework)
                .newInstance(framework.getMethod("builtIn").invoke(null));
        Object profile = reader.getMethod("read", String.class, byte[].class).invoke(made, name, JSON.getBytes(UTF_8));
        return reader.getMethod("canonical", loader.loadClass(Profile.class.getName()))
                .invoke(null, profile);
    }
}
