package org.leadershipadvisor.profile;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.leadershipadvisor.framework.Framework;
import org.leadershipadvisor.framework.Names;

/** One pass over a document: the problems met, the ids seen, and what can only be settled at its end. */
final class Reading {

    /** Guessing costs time; nobody reads so many guesses. */
    private static final int MOST_GUESSES = 1000;

    /**
     * A problem whose place is not looked up yet.
     *
     * @param place the pointer to the field itself, where the complaint is that its object, at {@code pointer}, lacks it
     */
    record Complaint(
            String pointer,
            String place,
            String found,
            String allowed,
            @Nullable String suggestion) {}

    private record Reference(String pointer, String register, String id) {}

    private record PastDay(String pointer, LocalDate day) {}

    private final Framework framework;
    private final List<Complaint> complaints = new ArrayList<>();
    private final Map<String, TreeSet<String>> ids = new HashMap<>();
    private final List<Reference> references = new ArrayList<>();
    private final List<PastDay> pastDays = new ArrayList<>();

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
        complaints.add(new Complaint(pointer, pointer, found, allowed, null));
    }

    void complain(String pointer, JsonNode found, String allowed) {
        complain(pointer, Quoting.describe(found), allowed);
    }

    /** Complains that an object lacks a field. */
    void complainOfLack(String pointer, String field, String says) {
        complaints.add(new Complaint(
                pointer,
                RecordShape.child(pointer, field),
                "no field " + field,
                "the field " + field + ": " + says,
                null));
    }

    /** Complains that a name is none of those allowed, and guesses which was meant. */
    void complainOfName(String pointer, String found, String what, Collection<String> allowed) {
        String guess = complaints.size() < MOST_GUESSES
                ? Names.nearest(found, allowed.stream()).orElse(null)
                : null;
        complaints.add(new Complaint(pointer, pointer, Quoting.quote(found), what + Quoting.list(allowed), guess));
    }

    void complainOfName(String pointer, JsonNode found, String what, Collection<String> allowed) {
        if (found.isTextual()) {
            complainOfName(pointer, found.asText(), what, allowed);
        } else {
            complain(pointer, found, what + Quoting.list(allowed));
        }
    }

    void id(String register, String id, String pointer) {
        if (!ids.computeIfAbsent(register, any -> new TreeSet<>()).add(id)) {
            complain(pointer, Quoting.quote(id) + " a second time", "each id once in its register");
        }
    }

    void reference(String register, String id, String pointer) {
        references.add(new Reference(pointer, register, id));
    }

    void past(LocalDate day, String pointer) {
        pastDays.add(new PastDay(pointer, day));
    }

    /** Settles what hangs on the rest of the document; the day described is null where it is missing or wrong. */
    void settle(@Nullable LocalDate assessedOn) {
        references.forEach(this::settle);
        if (assessedOn != null) {
            pastDays.stream()
                    .filter(past -> past.day.isAfter(assessedOn))
                    .forEach(past ->
                            complain(past.pointer, past.day.toString(), "a day not after assessedOn, " + assessedOn));
        }
    }

    private void settle(Reference reference) {
        TreeSet<String> known = ids.getOrDefault(reference.register, new TreeSet<>());
        if (!known.contains(reference.id)) {
            String what = "the id of an entry of " + reference.register;
            complainOfName(
                    reference.pointer, reference.id, known.isEmpty() ? what + ", which has none" : what + ": ", known);
        }
    }
}
