package org.leadershipadvisor.questionnaire;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What stands where in the fields of a profile. */
final class FieldTree {

    private FieldTree() {}

    /** What stands at a path; null where nothing does. */
    static @Nullable Object get(Object tree, List<String> path) {
        Object at = tree;
        for (String step : path) {
            at = at instanceof Map<?, ?> map ? map.get(step) : null;
        }
        return at;
    }

    /** The list at a path; an empty one where there is none. */
    @SuppressWarnings("unchecked")
    static List<Object> list(Object tree, List<String> path) {
        return get(tree, path) instanceof List<?> list ? (List<Object>) list : List.of();
    }

    /** The map at a path; an empty one where there is none. */
    @SuppressWarnings("unchecked")
    static Map<String, Object> map(Object tree, List<String> path) {
        return get(tree, path) instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
    }
}
