package org.leadershipadvisor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URLClassLoader;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.leadershipadvisor.advice.Advice;
import org.leadershipadvisor.framework.Framework;
import org.leadershipadvisor.profile.FormReader;
import org.leadershipadvisor.profile.Profile;
import org.leadershipadvisor.profile.ProfileReader;
import org.leadershipadvisor.questionnaire.FilledWorkbook;
import org.leadershipadvisor.report.ActionPlanTable;
import org.leadershipadvisor.report.ActionPlanWorkbook;
import org.leadershipadvisor.report.HtmlReport;
import org.leadershipadvisor.report.JsonReport;
import org.leadershipadvisor.report.MarkdownReport;
import org.leadershipadvisor.report.TextReport;

/** Whoever needs no workbooks, tables or HTML needs no library for them: the rest works, and these are refused clearly. */
final class WithoutOptionalLibrariesTest {

    private static final Predicate<String> OPTIONAL = Pattern.compile(
                    "fastexcel|opczip|aalto|commons-compress|dataformat|jte|picocli|spark")
            .asPredicate();

    private static final byte[] PROFILE =
            "{\"organization\":{\"id\":\"m\",\"name\":\"M\",\"setting\":\"other\"},\"assessedOn\":\"2026-10-15\"}"
                    .getBytes(UTF_8);

    @Test
    void profilesAreReadAndWorkbooksRefused() throws IOException, ReflectiveOperationException {
        try (URLClassLoader loader = ClassPath.without(OPTIONAL)) {
            Object reader = reader(loader);
            assertThat(read(reader, PROFILE))
                    .hasToString(read(plain(loader), PROFILE).toString());
            assertThatThrownBy(() -> read(reader, new byte[] {'P', 'K', 3, 4}))
                    .cause()
                    .hasMessage("x: found a workbook; expected JSON or YAML;"
                            + " workbooks need the library org.dhatim:fastexcel-reader");
            assertThatThrownBy(() -> bytes(view(loader, ActionPlanWorkbook.class), List.of()))
                    .cause()
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("Writing a workbook needs the library org.dhatim:fastexcel");
        }
    }

    @Test
    void adviceIsGivenAsTextMarkdownAndJson() throws IOException, ReflectiveOperationException {
        Profile profile = new ProfileReader(Framework.builtIn()).read("x", PROFILE);
        Advice expected = LeadershipAdvisor.withBuiltInRules().advise(profile);
        try (URLClassLoader loader = ClassPath.without(OPTIONAL)) {
            List<Object> advices = List.of(advice(loader));
            assertThat(bytes(text(loader), advices)).isEqualTo(new TextReport(80, false).bytes(List.of(expected)));
            assertThat(bytes(view(loader, MarkdownReport.class), advices))
                    .isEqualTo(new MarkdownReport().bytes(List.of(expected)));
            assertThat(bytes(view(loader, JsonReport.class), advices))
                    .isEqualTo(new JsonReport().bytes(List.of(expected)));
        }
    }

    @Test
    void htmlAndTablesNameTheLibraryTheyNeed() throws IOException, ReflectiveOperationException {
        try (URLClassLoader loader = ClassPath.without(OPTIONAL)) {
            List<Object> advices = List.of(advice(loader));
            assertThatThrownBy(() -> bytes(view(loader, HtmlReport.class), advices))
                    .cause()
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("HTML needs the library gg.jte:jte-runtime");
            assertThatThrownBy(() -> bytes(view(loader, ActionPlanTable.class), advices))
                    .cause()
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("Tables need the library com.fasterxml.jackson.dataformat:jackson-dataformat-csv");
        }
    }

    /** Drools finds its parts by the thread's loader. */
    private static Object advice(ClassLoader loader) throws ReflectiveOperationException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            Class<?> front = loader.loadClass(LeadershipAdvisor.class.getName());
            Object profile = read(plain(loader), PROFILE);
            return front.getMethod("advise", profile.getClass())
                    .invoke(front.getMethod("withBuiltInRules").invoke(null), profile);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static Object text(ClassLoader loader) throws ReflectiveOperationException {
        return loader.loadClass(TextReport.class.getName())
                .getConstructor(int.class, boolean.class)
                .newInstance(80, false);
    }

    private static Object view(ClassLoader loader, Class<?> view) throws ReflectiveOperationException {
        return loader.loadClass(view.getName()).getConstructor().newInstance();
    }

    private static byte[] bytes(Object view, List<Object> advices) throws ReflectiveOperationException {
        return (byte[]) view.getClass().getMethod("bytes", List.class).invoke(view, advices);
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
}
