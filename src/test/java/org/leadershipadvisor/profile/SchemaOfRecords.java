package org.leadershipadvisor.profile;

import com.fasterxml.classmate.ResolvedType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.CustomDefinitionProviderV2;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.github.victools.jsonschema.generator.impl.DefinitionKey;
import com.github.victools.jsonschema.generator.naming.DefaultSchemaDefinitionNamingStrategy;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.leadershipadvisor.framework.Framework;
import org.leadershipadvisor.framework.Names;
import org.leadershipadvisor.framework.Practice;
import org.leadershipadvisor.framework.Topic;
import org.leadershipadvisor.framework.Wording;

/** Derives the JSON Schema of a profile from the records the reader binds to, and from the vocabulary. */
final class SchemaOfRecords implements CustomDefinitionProviderV2 {

    private static final String ID = "https://leadershipadvisor.org/schema/profile.json";
    private static final JsonMapper MAPPER = new JsonMapper();

    private final Framework framework;
    private final Wording wording;

    SchemaOfRecords(Framework framework) {
        this.framework = framework;
        wording = Wording.general(framework);
    }

    ObjectNode schema() {
        ObjectNode generated = generator().generateSchema(Profile.class);
        ((ObjectNode) generated.path("properties"))
                .set(
                        RecordShape.SCHEMA,
                        nullable(object().put("type", "string")
                                .put("description", "The address of this schema, for editors")));
        ObjectNode schema = object();
        schema.set("$schema", generated.path("$schema"));
        schema.put("$id", ID).put("title", "Profile of an organisation");
        generated.remove("$schema");
        schema.setAll(generated);
        return schema;
    }

    private SchemaGenerator generator() {
        SchemaGeneratorConfigBuilder builder = new SchemaGeneratorConfigBuilder(
                        SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(Option.DEFINITIONS_FOR_ALL_OBJECTS, Option.INLINE_NULLABLE_SCHEMAS, Option.STANDARD_FORMATS);
        builder.forTypesInGeneral()
                .withCustomDefinitionProvider(this)
                .withAdditionalPropertiesResolver(
                        scope -> scope.getType().getErasedType().isRecord() ? Void.class : null)
                .withPropertySorter((unused, unusedToo) -> 0)
                .withDefinitionNamingStrategy(new DefinitionNames());
        builder.forFields()
                .withDescriptionResolver(
                        scope -> item(scope) ? null : field(scope).value())
                .withRequiredCheck(scope -> field(scope).required())
                .withNullableCheck(scope -> !item(scope) && !field(scope).required())
                .withStringPatternResolver(SchemaOfRecords::pattern)
                .withNumberInclusiveMinimumResolver(
                        scope -> bound(scope, field(scope).min()))
                .withNumberInclusiveMaximumResolver(
                        scope -> bound(scope, field(scope).max()))
                .withTargetTypeOverridesResolver(SchemaOfRecords::alternatives);
        return new SchemaGenerator(builder.build());
    }

    private static boolean item(FieldScope scope) {
        return scope.isFakeContainerItemScope();
    }

    private static Field field(FieldScope scope) {
        return Stream.of(scope.getDeclaringType().getErasedType().getRecordComponents())
                .filter(component -> component.getName().equals(scope.getDeclaredName()))
                .map(SchemaOfRecords::field)
                .findFirst()
                .orElseThrow();
    }

    private static Field field(RecordComponent component) {
        return component.getAnnotation(Field.class);
    }

    private static @Nullable String pattern(FieldScope scope) {
        Class<?> type = scope.getType().getErasedType();
        if (type == LocalDate.class) {
            return Texts.DATE;
        }
        Field field = field(scope);
        boolean id = field.id() || !field.refersTo().isEmpty();
        return type == String.class ? id ? Texts.ID : Texts.TEXT : null;
    }

    private static @Nullable BigDecimal bound(FieldScope scope, double bound) {
        Class<?> type = scope.getType().getErasedType();
        return type == Integer.class || type == BigDecimal.class
                ? new BigDecimal(BigDecimal.valueOf(bound).stripTrailingZeros().toPlainString())
                : null;
    }

    /** A value that may be stated as none. */
    private static @Nullable List<ResolvedType> alternatives(FieldScope scope) {
        ResolvedType type = scope.getType();
        return type.getErasedType() == Stated.class
                ? List.of(type.getTypeParameters().get(0), scope.getContext().resolve(None.class))
                : null;
    }

    /** Stands for the word that says that there is none. */
    private interface None {}

    @Override
    public @Nullable CustomDefinition provideCustomSchemaDefinition(
            ResolvedType type, SchemaGenerationContext context) {
        Class<?> raw = type.getErasedType();
        if (raw == Answer.class) {
            return definition(answer(type, context));
        } else if (raw == Map.class && lastParameter(type) == Answer.class) {
            return definition(answers(context));
        }
        ObjectNode inline = inline(type);
        return inline == null ? null : new CustomDefinition(inline, true);
    }

    private static CustomDefinition definition(ObjectNode schema) {
        return new CustomDefinition(
                schema, CustomDefinition.DefinitionType.ALWAYS_REF, CustomDefinition.EXCLUDING_ATTRIBUTES);
    }

    private @Nullable ObjectNode inline(ResolvedType type) {
        Class<?> raw = type.getErasedType();
        if (raw == None.class) {
            return object().put("const", Stated.NONE);
        } else if (raw == Ternary.class) {
            return object().put("type", "boolean");
        } else if (raw == Answer.Level.class) {
            return level();
        } else if (raw.isEnum()) {
            return enumeration(Names.all(constants(raw)));
        }
        return raw == Map.class ? lastParameter(type) == Object.class ? attributes() : roleWords() : null;
    }

    @SuppressWarnings("unchecked")
    private static Class<? extends Enum<?>> constants(Class<?> type) {
        return (Class<? extends Enum<?>>) type;
    }

    private static Class<?> lastParameter(ResolvedType type) {
        List<ResolvedType> parameters = type.getTypeParameters();
        return parameters.get(parameters.size() - 1).getErasedType();
    }

    private ObjectNode answer(ResolvedType type, SchemaGenerationContext context) {
        ObjectNode answer = object();
        answer.putArray("anyOf").add(level()).add(context.createStandardDefinition(type, this));
        return answer;
    }

    private ObjectNode answers(SchemaGenerationContext context) {
        ObjectNode answers = closed();
        for (Topic topic : framework.topics()) {
            ObjectNode practices = closed().put("description", topic.title());
            for (Practice practice : topic.practices()) {
                ObjectNode answer = object().put("description", wording.of(practice.question()));
                answer.putArray("anyOf")
                        .add(object().put("type", "null"))
                        .add(context.createDefinitionReference(
                                context.getTypeContext().resolve(Answer.class)));
                properties(practices).set(practice.id().substring(topic.id().length() + 1), answer);
            }
            properties(answers).set(topic.id(), nullable(practices));
        }
        return answers;
    }

    private static ObjectNode level() {
        ObjectNode level = object();
        ArrayNode values = level.putArray("enum");
        Stream.of(Answer.Level.values()).filter(Answer.Level::rated).forEach(rated -> values.add(rated.number()));
        values.add("unsure").add("not-applicable").add("not applicable");
        return level;
    }

    private static ObjectNode attributes() {
        ObjectNode attributes = object().put("type", "object");
        attributes.putObject("propertyNames").put("pattern", Texts.TEXT);
        ObjectNode scalar = attributes.putObject("additionalProperties");
        scalar.putArray("type").add("string").add("number").add("boolean").add("null");
        scalar.put("pattern", Texts.TEXT)
                .put("minimum", -Numbers.LARGEST_ATTRIBUTE)
                .put("maximum", Numbers.LARGEST_ATTRIBUTE);
        return attributes;
    }

    private ObjectNode roleWords() {
        ObjectNode words = closed();
        framework
                .roles()
                .forEach(role -> properties(words)
                        .set(role, nullable(object().put("type", "string")).put("pattern", Texts.TEXT)));
        return words;
    }

    private static ObjectNode enumeration(Collection<String> names) {
        ObjectNode enumeration = object().put("type", "string");
        ArrayNode values = enumeration.putArray("enum");
        names.forEach(values::add);
        return enumeration;
    }

    private static ObjectNode closed() {
        ObjectNode closed = object().put("type", "object");
        closed.putObject("properties");
        return closed.put("additionalProperties", false);
    }

    private static ObjectNode properties(ObjectNode closed) {
        return (ObjectNode) closed.path("properties");
    }

    private static ObjectNode nullable(ObjectNode schema) {
        JsonNode type = schema.path("type");
        schema.putArray("type").add(type).add("null");
        return schema;
    }

    private static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    private static final class DefinitionNames extends DefaultSchemaDefinitionNamingStrategy {
        @Override
        public String getDefinitionNameForKey(DefinitionKey key, SchemaGenerationContext context) {
            return key.getType().getErasedType() == Map.class ? "Answers" : super.getDefinitionNameForKey(key, context);
        }
    }
}
