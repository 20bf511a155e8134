package org.leadershipadvisor.profile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.leadershipadvisor.framework.Framework;

/** Keeps the stored schema what the records and the vocabulary make of it. */
final class ProfileSchemaTest {

    private static final Path STORED = Path.of("src/main/resources/org/leadershipadvisor/profile/profile.schema.json");

    @Test
    void theStoredSchemaIsFresh() throws IOException {
        String generated = generated();
        if (Boolean.getBoolean("update")) {
            Files.createDirectories(STORED.toAbsolutePath().getParent());
            Files.writeString(STORED, generated);
        }
        assertThat(Files.readString(STORED))
                .as("Regenerate with: mvn test -Dtest=ProfileSchemaTest -Dupdate=true")
                .isEqualTo(generated);
    }

    private static String generated() throws IOException {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(
                        Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER))
                .withObjectIndenter(indenter);
        return new JsonMapper().writer(printer).writeValueAsString(new SchemaOfRecords(Framework.builtIn()).schema())
                + "\n";
    }

    @Test
    void theSchemaIsASchema() throws IOException {
        String metaSchema = SpecificationVersion.DRAFT_2020_12.getDialectId();
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(com.networknt.schema.SchemaLocation.of(metaSchema))
                        .validate(new JsonMapper().readTree(Files.readString(STORED, UTF_8))))
                .isEmpty();
    }
}
