package org.leadershipadvisor.profile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.leadershipadvisor.framework.Framework;
import org.leadershipadvisor.framework.Names;

/** One pass over a document: the problems met, the ids seen, and the references to settle at its end. */
final class Reading {

    private static final int LONGEST_QUOTE = 60;
    private static final int LONGEST_LIST = 12;

    /** A problem whose line is not looked up yet. */
    record Complaint(
            String pointer,
            String found,
            String allowed,
            @Nullable String suggestion) {}

    private record Reference(String pointer, String register, String id) {}

    private final Framework framework;
    private final List<Complaint> complaints = new ArrayList<>();
    private final Map<String, TreeSet<String>> ids = new HashMap<>();
    private final List<Reference> references = new ArrayList<>();

    Reading(Framework framework) {
        this.framework = framework;
    }

    Framework framework() {
        return framework;
    }

    List<Complaint> complaints() {
        return complaints;
    }

    void complain(String pointer, String found, String allowed) {
        complaints.add(new Complaint(pointer, found, allowed, null));
    }

    void complain(String pointer, JsonNode found, String allowed) {
        complain(pointer, describe(found), allowed);
    }

    /** Complains that a name is none of those allowed, and guesses which was meant. */
    void complainOfName(String pointer, String found, String what, Collection<String> allowed) {
        String guess = Names.nearest(found, allowed.stream()).orElse(null);
        complaints.add(new Complaint(pointer, quote(found), what + list(allowed), guess));
    }

    void complainOfName(String pointer, JsonNode found, String what, Collection<String> allowed) {
        if (found.isTextual()) {
            complainOfName(pointer, found.asText(), what, allowed);
        } else {
            complain(pointer, found, what + list(allowed));
        }
    }

    void id(String register, String id, String pointer) {
        if (!ids.computeIfAbsent(register, any -> new TreeSet<>()).add(id)) {
            complain(pointer, quote(id) + " a second time", "each id once in its register");
        }
    }

    void reference(String register, String id, String pointer) {
        references.add(new Reference(pointer, register, id));
    }

    void settleReferences() {
        for (Reference reference : references) {
            TreeSet<String> known = ids.getOrDefault(reference.register, new TreeSet<>());
            if (!known.contains(reference.id)) {
                String what = known.isEmpty()
                        ? "the id of an entry of " + reference.register + ", which has none"
                        : "the id of an entry of " + reference.register + ": ";
                complainOfName(reference.pointer, reference.id, what, known);
            }
        }
    }

    static String list(Collection<String> names) {
        String shown = String.join(", ", names.stream().limit(LONGEST_LIST).toList());
        return names.size() <= LONGEST_LIST ? shown : shown + " and " + (names.size() - LONGEST_LIST) + " more";
    }

    static String describe(JsonNode node) {
        if (node.isTextual()) {
            return quote(node.asText());
        }
        if (node.isContainerNode()) {
            return node.getNodeType() == JsonNodeType.ARRAY ? "a list" : "an object";
        }
        return node.asText();
    }

    /** The text in quotation marks, without control characters, cut where it is long. */
    static String quote(String text) {
        String clean = text.replaceAll("\\p{Cntrl}", "\uFFFD");
        int length = clean.codePointCount(0, clean.length());
        return length <= LONGEST_QUOTE
                ? "\"" + clean + "\""
                : "\"" + clean.substring(0, clean.offsetByCodePoints(0, LONGEST_QUOTE)) + "…\" (" + length
                        + " characters)";
    }
}
