package org.leadershipadvisor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.leadershipadvisor.framework.Framework;
import org.leadershipadvisor.profile.FormReader;
import org.leadershipadvisor.profile.ProfileReader;
import org.leadershipadvisor.questionnaire.FilledWorkbook;
import org.leadershipadvisor.report.ActionPlanWorkbook;

/** Whoever needs no workbooks needs no library for them: profiles are read, and workbooks refused in clear words. */
final class WithoutWorkbookLibrariesTest {

    private static final byte[] PROFILE =
            "{\"organization\":{\"id\":\"m\",\"name\":\"M\",\"setting\":\"other\"},\"assessedOn\":\"2026-10-15\"}"
                    .getBytes(UTF_8);

    @Test
    void profilesAreReadAndWorkbooksRefused() throws IOException, ReflectiveOperationException {
        try (URLClassLoader loader = new URLClassLoader(classPath(), ClassLoader.getPlatformClassLoader())) {
            Object reader = reader(loader);
            assertThat(read(reader, PROFILE))
                    .hasToString(read(plain(loader), PROFILE).toString());
            assertThatThrownBy(() -> read(reader, new byte[] {'P', 'K', 3, 4}))
                    .cause()
                    .hasMessage("x: found a workbook; expected JSON or YAML;"
                            + " workbooks need the library org.dhatim:fastexcel-reader");
            Object plan = loader.loadClass(ActionPlanWorkbook.class.getName())
                    .getConstructor()
                    .newInstance();
            assertThatThrownBy(
                            () -> plan.getClass().getMethod("bytes", List.class).invoke(plan, List.of()))
                    .cause()
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("Writing a workbook needs the library org.dhatim:fastexcel");
        }
    }

    private static Object reader(ClassLoader loader) throws ReflectiveOperationException {
        Class<?> framework = loader.loadClass(Framework.class.getName());
        Object forms = loader.loadClass(FilledWorkbook.class.getName())
                .getConstructor(framework)
                .newInstance(builtIn(loader));
        return loader.loadClass(ProfileReader.class.getName())
                .getConstructor(framework, loader.loadClass(FormReader.class.getName()))
                .newInstance(builtIn(loader), forms);
    }

    private static Object plain(ClassLoader loader) throws ReflectiveOperationException {
        return loader.loadClass(ProfileReader.class.getName())
                .getConstructor(loader.loadClass(Framework.class.getName()))
                .newInstance(builtIn(loader));
    }

    private static Object builtIn(ClassLoader loader) throws ReflectiveOperationException {
        return loader.loadClass(Framework.class.getName()).getMethod("builtIn").invoke(null);
    }

    private static Object read(Object reader, byte[] document) throws ReflectiveOperationException {
        return reader.getClass().getMethod("read", String.class, byte[].class).invoke(reader, "x", document);
    }

    private static URL[] classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.matches(".*(fastexcel|opczip|aalto|commons-compress|dataformat).*"))
                .map(WithoutWorkbookLibrariesTest::url)
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
