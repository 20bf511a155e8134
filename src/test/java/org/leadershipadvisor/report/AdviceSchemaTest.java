package org.leadershipadvisor.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.lang.reflect.AnnotatedElement;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.leadershipadvisor.LeadershipAdvisor;
import org.leadershipadvisor.SampleProfiles;
import org.leadershipadvisor.advice.Advice;
import org.leadershipadvisor.framework.Names;
import org.leadershipadvisor.profile.Profile;

/** The schema of advice says what the records say; {@code -Dupdate=true} writes it anew. */
class AdviceSchemaTest {

    private static final Path SCHEMA = Path.of("src/main/resources/org/leadershipadvisor/advice/advice.schema.json");
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Test
    void theSchemaIsFresh() throws IOException {
        String generated = MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(generate()) + "\n";
        if (Boolean.getBoolean("update")) {
            Files.createDirectories(SCHEMA.getParent());
            Files.writeString(SCHEMA, generated);
        }
        assertThat(generated).isEqualTo(Files.readString(SCHEMA));
    }

    @Test
    void everySampleIsBySchema() {
        LeadershipAdvisor advisor = LeadershipAdvisor.withBuiltInRules();
        List<Advice> advices = SampleProfiles.files().stream()
                .map(Profile::read)
                .map(advisor::advise)
                .toList();
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(JsonReport.schema(), InputFormat.JSON)
                        .validate(new JsonReport().renderAll(advices), InputFormat.JSON))
                .isEmpty();
    }

    /** One advice, or an array of them, as the command line prints several. */
    private static JsonNode generate() {
        ObjectNode definitions = MAPPER.createObjectNode();
        ObjectNode advice = generator().generateSchema(Advice.class);
        definitions.setAll((ObjectNode) advice.remove("$defs"));
        advice.remove("$schema");
        definitions.set("Advice", advice);
        ObjectNode reference = MAPPER.createObjectNode().put("$ref", "#/$defs/Advice");
        ObjectNode several = MAPPER.createObjectNode().put("type", "array");
        several.set("items", reference);
        ObjectNode root = MAPPER.createObjectNode();
        root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        root.put("$id", "https://leadershipadvisor.org/schema/advice.json");
        root.put("title", "Advice of the leadership advisor: one, or an array of several");
        root.putArray("anyOf").add(reference.deepCopy()).add(several);
        root.set("$defs", definitions);
        return root;
    }

    private static SchemaGenerator generator() {
        SchemaGeneratorConfigBuilder config =
                new SchemaGeneratorConfigBuilder(SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON);
        config.with(
                Option.FORBIDDEN_ADDITIONAL_PROPERTIES_BY_DEFAULT,
                Option.DEFINITIONS_FOR_ALL_OBJECTS,
                Option.MAP_VALUES_AS_ADDITIONAL_PROPERTIES);
        config.forFields().withRequiredCheck(field -> !nullable(field));
        config.forTypesInGeneral().withCustomDefinitionProvider((type, context) -> {
            if (!type.getErasedType().isEnum()) {
                return null;
            }
            ObjectNode names = context.getGeneratorConfig().createObjectNode().put("type", "string");
            names(type.getErasedType()).forEach(names.putArray("enum")::add);
            return new CustomDefinition(names);
        });
        return new SchemaGenerator(config.build());
    }

    @SuppressWarnings("unchecked")
    private static List<String> names(Class<?> type) {
        return Names.all((Class<? extends Enum<?>>) type);
    }

    private static boolean nullable(FieldScope field) {
        AnnotatedElement type = field.getRawMember().getAnnotatedType();
        return type.isAnnotationPresent(Nullable.class);
    }
}
