package org.leadershipadvisor.questionnaire;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.leadershipadvisor.profile.Cell;
import org.leadershipadvisor.profile.Form;
import org.leadershipadvisor.profile.Problem;

/** A form in the making. Lists are maps by number until it is done. */
final class Filling {

    private final String name;
    private final List<String> sheets;
    private final Map<String, Object> fields = new LinkedHashMap<>();
    private final Map<String, Cell> cells = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    /** @param sheets the names of all sheets, in the workbook's order */
    Filling(String name, List<String> sheets) {
        this.name = name;
        this.sheets = sheets;
    }

    /** Notes where a field stands, or would. */
    void place(List<String> path, Cell cell) {
        cells.putIfAbsent(pointer(path), cell);
    }

    /** Puts in a value, and whatever it stands in; where it stands in something that is not there, that is a problem. */
    void put(List<String> path, Object value, Cell cell) {
        Map<String, Object> parent = fields;
        for (String step : path.subList(0, path.size() - 1)) {
            Object next = parent.computeIfAbsent(step, any -> new LinkedHashMap<>());
            if (!(next instanceof Map)) {
                problem(cell, path, "a value", "an empty cell, since another one says that there is none");
                return;
            }
            parent = cast(next);
        }
        parent.put(path.get(path.size() - 1), value);
    }

    /** Makes sure that something is there, if only with nothing in it. */
    void open(List<String> path) {
        Map<String, Object> parent = fields;
        for (String step : path) {
            parent = cast(parent.computeIfAbsent(step, any -> new LinkedHashMap<>()));
        }
    }

    boolean holds(List<String> path) {
        return cells.containsKey(pointer(path));
    }

    boolean sound() {
        return problems.isEmpty();
    }

    void problem(Cell cell, List<String> path, String found, String allowed) {
        problems.add(Problem.at(cell, name, pointer(path), found, allowed));
    }

    Form form() {
        Sections.registers().stream()
                .filter(section -> section.layout() == Section.Layout.TABLE)
                .forEach(section -> list(section.path().get(0)));
        list(Sections.RATERS);
        return new Form(name, fields, inOrder(), problems);
    }

    /** Registers are read before answers, wherever their sheets stand. */
    private Map<String, Cell> inOrder() {
        Map<String, Cell> ordered = new LinkedHashMap<>();
        cells.entrySet().stream()
                .sorted(Comparator.comparingInt(
                        entry -> sheets.indexOf(entry.getValue().sheet())))
                .forEach(entry -> ordered.put(entry.getKey(), entry.getValue()));
        return ordered;
    }

    private void list(String field) {
        fields.computeIfPresent(
                field, (any, entries) -> new ArrayList<>(cast(entries).values()));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> cast(Object map) {
        return (Map<String, Object>) map;
    }

    static String pointer(List<String> path) {
        StringBuilder pointer = new StringBuilder();
        path.forEach(step -> pointer.append('/').append(step.replace("~", "~0").replace("/", "~1")));
        return pointer.toString();
    }
}
