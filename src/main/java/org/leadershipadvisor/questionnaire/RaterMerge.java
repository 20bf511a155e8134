package org.leadershipadvisor.questionnaire;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.leadershipadvisor.framework.Framework;
import org.leadershipadvisor.profile.Form;
import org.leadershipadvisor.profile.InvalidProfileException;
import org.leadershipadvisor.profile.Problem;
import org.leadershipadvisor.profile.Profile;
import org.leadershipadvisor.profile.ProfileReader;

/**
 * Joins the questionnaires of several people into one profile: each stays a rater of its role group.
 *
 * @param framework whose practices they answer
 */
public record RaterMerge(Framework framework) {

    private static final List<String> WHAT_MAY_DIFFER = List.of("attributes", "roleWords");

    /**
     * The profile of them all.
     *
     * @param byName the profiles by the names that messages call them by; each states the role group of its raters, or
     *     holds registers only
     * @throws InvalidProfileException where they are not of one organisation and day, where two say different things of
     *     one register, where answers have no role group, or where one person comes twice; with every problem
     */
    public Profile merge(Map<String, Profile> byName) {
        Merging merging = new Merging();
        byName.forEach((name, profile) -> merging.add(name, ProfileReader.fields(profile)));
        if (!merging.problems.isEmpty()) {
            throw new InvalidProfileException(merging.problems);
        }
        return new ProfileReader(framework).read(new Form("the merged profile", merging.fields(), Map.of(), List.of()));
    }

    /** What has been joined so far, and from which file each part came. */
    private static final class Merging {

        private final Map<String, Object> merged = new LinkedHashMap<>();
        private final Map<String, String> sources = new HashMap<>();
        private final List<Object> raters = new ArrayList<>();
        private final List<Problem> problems = new ArrayList<>();

        void add(String name, Map<String, Object> fields) {
            List<Object> people = FieldTree.list(fields, List.of(Sections.RATERS));
            if (people.isEmpty()
                    && !FieldTree.map(fields, List.of(Sections.ANSWERS)).isEmpty()) {
                complain(
                        name,
                        "/" + Sections.ANSWERS,
                        "answers without a role group",
                        "the group of whoever gave them: Your group on the sheet Start, or raters in JSON and YAML");
            }
            people.forEach(person -> meet(name, person));
            fields.forEach((field, value) -> {
                if (field.equals("organization")) {
                    FieldTree.map(fields, List.of(field))
                            .forEach((inner, part) -> join(name, field + "/" + inner, part));
                } else if (!field.equals(Sections.RATERS)) {
                    join(name, field, value);
                }
            });
        }

        private void meet(String name, Object person) {
            Object id = FieldTree.get(person, List.of("id"));
            String key = FieldTree.get(person, List.of("group")) + " " + id;
            String before = id == null ? null : sources.putIfAbsent("rater " + key, name);
            if (before != null) {
                complain(
                        name,
                        "/" + Sections.RATERS,
                        "the rater " + key + ", who is in " + before + " as well",
                        "each person once");
            }
            raters.add(person);
        }

        private void join(String name, String path, Object value) {
            boolean empty = value instanceof Map<?, ?> map && map.isEmpty() && mayDiffer(path);
            Object before = empty ? null : merged.putIfAbsent(path, value);
            if (before == null && !empty) {
                sources.put(path, name);
            } else if (before != null && !before.equals(value)) {
                complain(
                        name,
                        "/" + path,
                        shown(value) + ", other than in " + sources.get(path) + shown(before, value),
                        mayDiffer(path) || !single(value)
                                ? "the same, or nothing of it in one of them"
                                : "the same, as they are of one organisation and one day");
            }
        }

        private static boolean mayDiffer(String path) {
            return path.equals(Sections.ANSWERS)
                    || WHAT_MAY_DIFFER.stream().anyMatch(name -> path.endsWith("/" + name));
        }

        private static boolean single(Object value) {
            return !(value instanceof Map) && !(value instanceof List);
        }

        private static String shown(Object value) {
            return single(value) ? "\"" + SheetReader.shortened(value.toString()) + "\"" : "something else";
        }

        private static String shown(Object before, Object value) {
            return single(value) ? ", where it is " + shown(before) : "";
        }

        private void complain(String name, String pointer, String found, String allowed) {
            problems.add(new Problem(name, 0, 0, null, pointer, found, allowed, null));
        }

        Map<String, Object> fields() {
            Map<String, Object> fields = new LinkedHashMap<>();
            Map<String, Object> organization = new LinkedHashMap<>();
            fields.put("organization", organization);
            merged.forEach((path, value) -> {
                int slash = path.indexOf('/');
                (slash < 0 ? fields : organization).put(path.substring(slash + 1), value);
            });
            fields.put(Sections.RATERS, raters);
            return fields;
        }
    }
}
