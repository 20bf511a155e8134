package org.leadershipadvisor.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.function.Function;
import org.leadershipadvisor.framework.Names;

/** How this library writes JSON: constants as in documents, dates as year-month-day, nothing for null. */
public final class Json {

    private static final ObjectWriter LINE = JsonMapper.builder()
            .addModule(new SimpleModule()
                    .addSerializer(LocalDate.class, text(LocalDate::toString))
                    .addSerializer(enumType(), text(Names::of)))
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .build()
            .writer();

    private static final ObjectWriter PAGE = LINE.with(new DefaultPrettyPrinter()
            .withSeparators(Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER))
            .withObjectIndenter(new DefaultIndenter("  ", "\n"))
            .withArrayIndenter(new DefaultIndenter("  ", "\n")));

    private Json() {}

    /** As text, ending in a line break. */
    static String write(Object value) {
        return new String(bytes(value), StandardCharsets.UTF_8);
    }

    /** A record as text of several lines in UTF-8, ending in a line break. */
    public static byte[] bytes(Object value) {
        return bytes(PAGE, value);
    }

    /** A record on one line in UTF-8, ending in a line break. */
    public static byte[] line(Object value) {
        return bytes(LINE, value);
    }

    private static byte[] bytes(ObjectWriter writer, Object value) {
        try (ByteArrayBuilder out = new ByteArrayBuilder()) {
            writer.writeValue(out, value);
            out.append('\n');
            return out.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException("A record that cannot be written as JSON: " + value.getClass(), e);
        }
    }

    @SuppressWarnings("unchecked")
    private static Class<Enum<?>> enumType() {
        return (Class<Enum<?>>) (Class<?>) Enum.class;
    }

    private static <T> JsonSerializer<T> text(Function<T, String> print) {
        return new JsonSerializer<>() {
            @Override
            public void serialize(T value, JsonGenerator generator, SerializerProvider provider) throws IOException {
                generator.writeString(print.apply(value));
            }
        };
    }
}
