package org.leadershipadvisor.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leadershipadvisor.framework.Names;

/** How this library writes JSON and reads it back: constants as in documents, dates as year-month-day, nothing for null. */
public final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new SimpleModule()
                    .addSerializer(LocalDate.class, text(LocalDate::toString))
                    .addSerializer(enumType(), text(Names::of))
                    .addDeserializer(LocalDate.class, day())
                    .setDeserializerModifier(new Constants()))
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private static final ObjectWriter LINE = MAPPER.writer();

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

    /** As text on one line, without a line break. */
    public static String lineText(Object value) {
        return new String(line(value), StandardCharsets.UTF_8).stripTrailing();
    }

    /** Writes on one line in UTF-8 to a stream that stays open, however long it is. */
    public static void write(Object value, OutputStream out) throws IOException {
        LINE.without(JsonGenerator.Feature.AUTO_CLOSE_TARGET).writeValue(out, value);
    }

    /** Reads back; what the type does not have is passed over, and what the document does not have is null. */
    static ObjectReader reader(Class<?> type) {
        return MAPPER.readerFor(type);
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

    private static JsonDeserializer<LocalDate> day() {
        return new JsonDeserializer<>() {
            @Override
            public LocalDate deserialize(JsonParser parser, DeserializationContext context) throws IOException {
                try {
                    return LocalDate.parse(parser.getText());
                } catch (DateTimeParseException e) {
                    throw context.weirdStringException(parser.getText(), LocalDate.class, "no day as year-month-day");
                }
            }
        };
    }

    /** Reads constants by their names in documents. */
    private static final class Constants extends BeanDeserializerModifier {
        private static final long serialVersionUID = 1L;

        @Override
        @SuppressWarnings("unchecked")
        public JsonDeserializer<?> modifyEnumDeserializer(
                DeserializationConfig config, JavaType type, BeanDescription description, JsonDeserializer<?> usual) {
            Class<? extends Enum<?>> constants = (Class<? extends Enum<?>>) type.getRawClass();
            Map<String, Enum<?>> byName = Stream.of(constants.getEnumConstants())
                    .collect(Collectors.toUnmodifiableMap(Names::of, constant -> constant));
            return new JsonDeserializer<Enum<?>>() {
                @Override
                public Enum<?> deserialize(JsonParser parser, DeserializationContext context) throws IOException {
                    Enum<?> constant = byName.get(parser.getText());
                    if (constant == null) {
                        throw context.weirdStringException(
                                parser.getText(), constants, "one of " + String.join(", ", Names.all(constants)));
                    }
                    return constant;
                }
            };
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
