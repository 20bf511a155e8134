package org.leadershipadvisor.profile;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where everything in a document stands; made only when there is something to complain about. */
final class Locations {

    private final Map<String, JsonLocation> places = new HashMap<>();

    Locations(Syntax syntax, byte[] document) {
        try (JsonParser parser = syntax.parser(document)) {
            while (parser.nextToken() != null) {
                note(parser);
            }
        } catch (IOException e) {
            throw new IllegalStateException("A document that could be read a first time could not a second time", e);
        }
    }

    private void note(JsonParser parser) {
        JsonToken token = parser.currentToken();
        if (!token.isStructEnd()) {
            String pointer = token.isStructStart()
                    ? parser.getParsingContext().getParent().pathAsPointer().toString()
                    : parser.getParsingContext().pathAsPointer().toString();
            places.putIfAbsent(pointer, parser.currentTokenLocation());
        }
    }

    /** The complaints with their lines, in the document's order. */
    List<Problem> locate(String file, List<Reading.Complaint> complaints) {
        return complaints.stream()
                .map(complaint -> locate(file, complaint))
                .sorted(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column))
                .toList();
    }

    private Problem locate(String file, Reading.Complaint complaint) {
        JsonLocation place = places.get(complaint.pointer());
        return new Problem(
                file,
                place == null ? 0 : place.getLineNr(),
                place == null ? 0 : place.getColumnNr(),
                complaint.pointer(),
                complaint.found(),
                complaint.allowed(),
                complaint.suggestion());
    }
}
