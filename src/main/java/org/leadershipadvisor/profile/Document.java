package org.leadershipadvisor.profile;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document as text.
 *
 * @param name how messages call it
 * @param syntax the notation it is written in
 * @param text all of it
 */
record Document(String name, Syntax syntax, String text) {

    /**
     * Its tree; what a tree cannot show is noted among the oddities.
     *
     * @throws InvalidProfileException where it has none, with the oddities met before
     */
    JsonNode tree(List<Problem> oddities) {
        try (JsonParser parser = parser(oddities)) {
            JsonNode tree = tree(parser, oddities);
            if (tree == null || tree.isMissingNode() || tree.isNull()) {
                throw InvalidProfileException.at(name, Place.NONE, "an empty document", "a profile");
            }
            complainOfMore(parser, oddities);
            return tree;
        } catch (IOException e) {
            throw new IllegalStateException("A text in memory cannot be read", e);
        }
    }

    private JsonParser parser(List<Problem> oddities) throws IOException {
        try {
            return syntax.strictParser(this, oddities);
        } catch (NoClassDefFoundError e) {
            throw InvalidProfileException.at(
                    name, Place.NONE, "a profile in YAML", "JSON; YAML needs the library jackson-dataformat-yaml");
        }
    }

    private @Nullable JsonNode tree(JsonParser parser, List<Problem> oddities) throws IOException {
        try {
            return JsonTrees.MAPPER.readTree(parser);
        } catch (JsonProcessingException e) {
            throw invalid(oddities, Stumble.problem(this, parser, e));
        } catch (RuntimeException e) {
            // The libraries below let some of their own slips through, such as an escape beyond the last character.
            throw invalid(oddities, Stumble.problem(this, parser));
        }
    }

    private static InvalidProfileException invalid(List<Problem> oddities, Problem last) {
        List<Problem> problems = new ArrayList<>(oddities);
        problems.add(last);
        return new InvalidProfileException(problems);
    }

    private void complainOfMore(JsonParser parser, List<Problem> oddities) throws IOException {
        try {
            if (parser.nextToken() != null) {
                oddities.add(more(Place.of(parser.currentTokenLocation())));
            }
        } catch (JsonProcessingException e) {
            oddities.add(syntax == Syntax.JSON ? more(Stumble.place(parser, e)) : Stumble.problem(this, parser, e));
        }
    }

    private Problem more(Place place) {
        return Problem.at(place, name, "", "more after the end of the profile", "one profile in a document");
    }
}
