package org.leadershipadvisor.authoring;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What may stand at a place of a rules file. */
@FunctionalInterface
interface Shape {

    /** Ids are permanent and stand in reports, in file names and on command lines. */
    Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    String ID_IN_WORDS = "small letters, digits and single hyphens, a letter first";

    void check(Place place);

    /** A text that is not blank. */
    static Shape text() {
        return place ->
                place.require(place.node().isTextual() && !place.node().asText().isBlank(), "a text that is not blank");
    }

    /** True or false. */
    static Shape truth() {
        return place -> place.require(place.node().isBoolean(), "true or false");
    }

    /** A whole number within bounds. */
    static Shape whole(int least, int most) {
        return place -> {
            JsonNode node = place.node();
            place.require(
                    node.isIntegralNumber() && node.asLong() >= least && node.asLong() <= most,
                    "a whole number from " + least + " to " + most);
        };
    }

    /** A text or a whole number. */
    static Shape scalar() {
        return place ->
                place.require(place.node().isTextual() || place.node().isIntegralNumber(), "a word or a number");
    }

    /** One of some names. */
    static Shape oneOf(Collection<String> names) {
        return place -> {
            if (!place.node().isTextual()) {
                place.complain("one of " + String.join(", ", names));
            } else if (!names.contains(place.node().asText())) {
                place.complainOfName(place.text(), "one of ", names);
            }
        };
    }

    /** A list of so many entries. */
    static Shape list(Shape entry, int least, int most) {
        String size = least == most
                ? "exactly " + most
                : most == Integer.MAX_VALUE ? "at least " + least : least + " to " + most;
        return place -> {
            if (!place.node().isArray()) {
                place.complain("a list");
                return;
            }
            int found = place.node().size();
            if (found < least || found > most) {
                place.complain(found + " entries", size + " entries");
            }
            for (int i = 0; i < found; i++) {
                entry.check(place.entry(i));
            }
        };
    }

    /** A list of any size. */
    static Shape list(Shape entry) {
        return list(entry, 0, Integer.MAX_VALUE);
    }

    /** An object whose fields' names are ids. */
    static Shape byId(Shape value) {
        return place -> {
            if (!place.node().isObject()) {
                place.complain("an object, each field an id");
                return;
            }
            place.node().properties().forEach(field -> {
                Place at = place.child(field.getKey());
                if (!ID.matcher(field.getKey()).matches()) {
                    at.complain("the id " + Problems.quote(field.getKey()), ID_IN_WORDS);
                }
                value.check(at);
            });
        };
    }

    /** An object with any fields of one shape. */
    static Shape map(Shape value) {
        return place -> {
            if (!place.node().isObject()) {
                place.complain("an object");
                return;
            }
            place.node().properties().forEach(field -> value.check(place.child(field.getKey())));
        };
    }

    /** An object with these fields and no others. */
    static Shape object(Map<String, Shape> required, Map<String, Shape> optional) {
        Set<String> names = new TreeSet<>(required.keySet());
        names.addAll(optional.keySet());
        return place -> {
            JsonNode node = place.node();
            if (!node.isObject()) {
                place.complain("an object with the fields " + String.join(", ", required.keySet()));
                return;
            }
            new TreeSet<>(required.keySet())
                    .stream()
                            .filter(name -> !node.hasNonNull(name))
                            .forEach(name -> place.complain("no field " + name, "the field " + name));
            node.properties().forEach(field -> {
                Place at = place.child(field.getKey());
                Shape shape = required.getOrDefault(field.getKey(), optional.get(field.getKey()));
                if (shape == null) {
                    at.complainOfName(field.getKey(), "one of the fields ", names);
                } else if (!field.getValue().isNull()) {
                    shape.check(at);
                }
            });
        };
    }

    /** One shape where an object has a field, and else another. */
    static Shape either(String field, Shape with, Shape without) {
        return place -> (place.node().has(field) ? with : without).check(place);
    }
}
