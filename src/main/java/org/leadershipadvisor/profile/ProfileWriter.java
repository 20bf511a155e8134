package org.leadershipadvisor.profile;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Writes profiles, so that reading them gives the same profile. */
public final class ProfileWriter {

    private ProfileWriter() {}

    /** In JSON and UTF-8, ending in a line break. */
    public static byte[] json(Profile profile) {
        return json(ProfileReader.fields(profile));
    }

    /** The same of fields, of which some may be missing. */
    public static byte[] json(Map<String, Object> fields) {
        return bytes(Json.WRITER, fields);
    }

    /**
     * In YAML and UTF-8, ending in a line break.
     *
     * @throws IllegalStateException where the library jackson-dataformat-yaml is missing
     */
    public static byte[] yaml(Profile profile) {
        try {
            return Yaml.bytes(ProfileReader.fields(profile));
        } catch (NoClassDefFoundError e) {
            throw new IllegalStateException("Writing YAML needs the library jackson-dataformat-yaml", e);
        }
    }

    private static byte[] bytes(ObjectWriter writer, Map<String, Object> fields) {
        JsonNode tree = JsonTrees.of(fields);
        StringWriter text = new StringWriter();
        try {
            writer.writeValue(text, tree);
        } catch (IOException e) {
            throw new IllegalStateException("A tree in memory cannot be written", e);
        }
        return text.append(text.toString().endsWith("\n") ? "" : "\n")
                .toString()
                .getBytes(StandardCharsets.UTF_8);
    }

    private static final class Json {
        private static final ObjectWriter WRITER = JsonTrees.MAPPER
                .writer(new DefaultPrettyPrinter()
                        .withSeparators(Separators.createDefaultInstance()
                                .withObjectFieldValueSpacing(Separators.Spacing.AFTER))
                        .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                        .withArrayIndenter(new DefaultIndenter("  ", "\n")))
                .with(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN);
    }

    /** Loaded only when a profile is written in YAML: the library is optional. */
    private static final class Yaml {
        private static byte[] bytes(Map<String, Object> fields) {
            YAMLFactory factory = YAMLFactory.builder()
                    .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
                    .disable(YAMLGenerator.Feature.SPLIT_LINES)
                    .enable(YAMLGenerator.Feature.INDENT_ARRAYS_WITH_INDICATOR)
                    .build();
            return ProfileWriter.bytes(
                    new ObjectMapper(factory).writer().with(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN), fields);
        }
    }
}
