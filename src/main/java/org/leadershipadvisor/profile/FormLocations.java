package org.leadershipadvisor.profile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where everything in a form stands. */
final class FormLocations {

    private final Form form;
    private final Map<Cell, Integer> order = new HashMap<>();

    FormLocations(Form form) {
        this.form = form;
        form.cells().values().forEach(cell -> order.putIfAbsent(cell, order.size()));
    }

    /** All problems with their cells, in the form's order. */
    List<Problem> locate(List<Reading.Complaint> complaints) {
        Set<String> odd = form.problems().stream().map(Problem::pointer).collect(Collectors.toSet());
        List<Problem> located = new ArrayList<>(form.problems());
        complaints.stream()
                .filter(complaint -> !Locations.within(odd, complaint.place()))
                .map(this::locate)
                .forEach(located::add);
        located.sort(Comparator.comparingInt(problem -> order.getOrDefault(problem.cell(), -1)));
        return located;
    }

    private Problem locate(Reading.Complaint complaint) {
        return new Problem(
                form.name(),
                0,
                0,
                cell(complaint.place()),
                complaint.pointer(),
                complaint.found(),
                complaint.allowed(),
                complaint.suggestion());
    }

    /** The cell of a field, or of the nearest thing that holds it. */
    private @Nullable Cell cell(String pointer) {
        return Stream.iterate(pointer, at -> !at.isEmpty(), at -> at.substring(0, at.lastIndexOf('/')))
                .filter(form.cells()::containsKey)
                .findFirst()
                .map(form.cells()::get)
                .orElse(null);
    }
}
