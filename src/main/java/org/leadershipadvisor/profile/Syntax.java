package org.leadershipadvisor.profile;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.yaml.snakeyaml.LoaderOptions;

/** The two notations a profile can be written in. */
enum Syntax {
    JSON,
    YAML;

    static final int DEEPEST_NESTING = 50;
    static final int LONGEST_TEXT = 200_000;
    static final int LONGEST_NUMBER = 1000;

    /** The notation that a name's ending tells, or else the first character of the text. */
    static Syntax of(String name, String text) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".yaml") || lower.endsWith(".yml")) {
            return YAML;
        }
        boolean json = lower.endsWith(".json") || text.isBlank() || startsLikeJson(text);
        return json ? JSON : YAML;
    }

    static boolean startsLikeJson(String text) {
        String start = text.stripLeading();
        return start.startsWith("{") || start.startsWith("[");
    }

    private static final class Json {
        private static final JsonFactory FACTORY =
                JsonFactory.builder().streamReadConstraints(constraints()).build();
    }

    /**
     * Loaded only when a profile in YAML is read: the library is optional. Outside, nothing names a class of the
     * library, not even as the type of a field.
     */
    private static final class Yaml {
        private static final YAMLFactory FACTORY = YAMLFactory.builder()
                .streamReadConstraints(constraints())
                .loaderOptions(options())
                // A field with nothing behind it is not stated, as in JSON null.
                .enable(YAMLParser.Feature.EMPTY_STRING_AS_NULL)
                // Else NO, the country, would be false.
                .enable(YAMLParser.Feature.PARSE_BOOLEAN_LIKE_WORDS_AS_STRINGS)
                .build();

        private static LoaderOptions options() {
            LoaderOptions options = new LoaderOptions();
            options.setCodePointLimit(ProfileReader.LARGEST_DOCUMENT);
            return options;
        }

        private static JsonParser parser(String text) throws IOException {
            return FACTORY.createParser(text);
        }

        private static StrictParser strict(Document document, List<Problem> oddities) throws IOException {
            return new StrictYamlParser(FACTORY.createParser(document.text()), document.name(), oddities);
        }
    }

    private static StreamReadConstraints constraints() {
        return StreamReadConstraints.builder()
                .maxNestingDepth(DEEPEST_NESTING)
                .maxStringLength(LONGEST_TEXT)
                .maxNameLength(LONGEST_TEXT)
                .maxNumberLength(LONGEST_NUMBER)
                .build();
    }

    /** A parser that notes what a tree cannot show. */
    JsonParser strictParser(Document document, List<Problem> oddities) throws IOException {
        return this == JSON
                ? new StrictParser(parser(document.text()), document.name(), oddities)
                : Yaml.strict(document, oddities);
    }

    /** A parser of a text that has been read before. */
    JsonParser parser(String text) throws IOException {
        return this == JSON ? Json.FACTORY.createParser(text) : Yaml.parser(text);
    }
}
