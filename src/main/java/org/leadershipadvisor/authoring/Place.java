package org.leadershipadvisor.authoring;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A place in a rules file.
 *
 * @param file the file
 * @param pointer where in its tree
 * @param node what stands there
 * @param problems where to complain
 */
record Place(YamlFile file, String pointer, JsonNode node, Problems problems) {

    static Place of(YamlFile file, Problems problems) {
        return new Place(file, "", file.tree(), problems);
    }

    /** Holds it to a shape; a file that could not be read has been told already. */
    void check(Shape shape) {
        if (!file.tree().isMissingNode()) {
            shape.check(this);
        }
    }

    Place child(String name) {
        return new Place(file, YamlFile.child(pointer, name), node.path(name), problems);
    }

    Place entry(int index) {
        return new Place(file, pointer + "/" + index, node.path(index), problems);
    }

    /** The fields of an object. */
    Stream<Place> fields() {
        return node.properties().stream().map(field -> child(field.getKey()));
    }

    /** The entries of a list. */
    Stream<Place> entries() {
        return IntStream.range(0, node.size()).mapToObj(this::entry);
    }

    /** The name of this field. */
    String name() {
        return pointer.substring(pointer.lastIndexOf('/') + 1)
                .replace("~1", "/")
                .replace("~0", "~");
    }

    String text() {
        return node.asText("");
    }

    /** Complains of this place, saying which it is. */
    void complain(String found, String allowed) {
        String at = pointer.isEmpty() ? "" : " at " + pointer.substring(1);
        problems.add(file.path(), file.line(pointer), found + at, allowed);
    }

    void complain(String allowed) {
        complain(described(), allowed);
    }

    /** Complains that a name is none of those allowed, and guesses which was meant. */
    void complainOfName(String found, String what, Collection<String> names) {
        problems.addName(file.path(), file.line(pointer), found, what, names);
    }

    void require(boolean holds, String allowed) {
        if (!holds) {
            complain(allowed);
        }
    }

    void require(boolean holds, String found, String allowed) {
        if (!holds) {
            complain(found, allowed);
        }
    }

    private String described() {
        return switch (node.getNodeType()) {
            case STRING -> Problems.quote(node.asText());
            case ARRAY -> "a list";
            case OBJECT -> "an object";
            case NULL, MISSING -> "nothing";
            default -> node.asText();
        };
    }
}
