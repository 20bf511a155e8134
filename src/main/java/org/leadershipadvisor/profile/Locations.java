package org.leadershipadvisor.profile;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Where everything in a document stands; made only when there is something to complain about. */
final class Locations {

    private final Map<String, Place> places = new HashMap<>();
    private final String file;

    Locations(Document document) {
        file = document.name();
        try (JsonParser parser = document.syntax().parser(document.text())) {
            int depth = 0;
            do {
                JsonToken token = parser.nextToken();
                depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
                note(parser, token);
            } while (depth > 0);
        } catch (IOException e) {
            throw new IllegalStateException("A document that could be read a first time could not a second time", e);
        }
    }

    private void note(JsonParser parser, JsonToken token) {
        if (!token.isStructEnd()) {
            String pointer = token.isStructStart()
                    ? parser.getParsingContext().getParent().pathAsPointer().toString()
                    : parser.getParsingContext().pathAsPointer().toString();
            places.putIfAbsent(pointer, Place.of(parser.currentTokenLocation()));
        }
    }

    /** All problems with their lines, in the document's order. */
    List<Problem> locate(List<Reading.Complaint> complaints, List<Problem> oddities) {
        Set<String> odd = oddities.stream().map(Problem::pointer).collect(Collectors.toSet());
        Stream<Problem> located = complaints.stream()
                .filter(complaint -> !within(odd, complaint.pointer()))
                .map(this::locate);
        return Stream.concat(oddities.stream(), located)
                .sorted(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column))
                .toList();
    }

    /** What stands at or below an odd place was misread, so that it means nothing. */
    static boolean within(Set<String> odd, String pointer) {
        return IntStream.iterate(pointer.length(), end -> end > 0, end -> pointer.lastIndexOf('/', end - 1))
                .anyMatch(end -> odd.contains(pointer.substring(0, end)));
    }

    private Problem locate(Reading.Complaint complaint) {
        Place place = places.getOrDefault(complaint.pointer(), Place.NONE);
        return new Problem(
                file,
                place.line(),
                place.column(),
                null,
                complaint.pointer(),
                complaint.found(),
                complaint.allowed(),
                complaint.suggestion());
    }
}
