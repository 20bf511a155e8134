package org.leadershipadvisor.questionnaire;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.leadershipadvisor.framework.Framework;
import org.leadershipadvisor.framework.Topic;
import org.leadershipadvisor.profile.Form;
import org.leadershipadvisor.profile.FormReader;
import org.leadershipadvisor.profile.InvalidProfileException;
import org.leadershipadvisor.workbook.Content;
import org.leadershipadvisor.workbook.Grid;
import org.leadershipadvisor.workbook.NoWorkbookException;
import org.leadershipadvisor.workbook.WorkbookFile;

/**
 * Reads questionnaires filled in as workbooks. Sheets are found by their heading or name, columns by theirs, in any
 * order; sheets that belong to no questionnaire are left alone. Needs {@code org.dhatim:fastexcel-reader}.
 */
public final class FilledWorkbook implements FormReader {

    private static final String ENDING = ".xlsx";

    private final Framework framework;

    /** A reader for questionnaires on the practices of a framework. */
    public FilledWorkbook(Framework framework) {
        this.framework = framework;
    }

    @Override
    public boolean reads(String name, byte[] document) {
        return WorkbookFile.packed(document)
                || WorkbookFile.oldOrEncrypted(document)
                || name.toLowerCase(Locale.ROOT).endsWith(ENDING);
    }

    @Override
    public Form form(String name, byte[] document) {
        List<Grid> grids = grids(name, document);
        Filling filling = new Filling(name, grids.stream().map(Grid::name).toList());
        filling.open(List.of("organization"));
        Map<Section, Grid> sections = new HashMap<>();
        List<Grid> answers = new ArrayList<>();
        for (Grid grid : grids) {
            Optional<Section> section = section(grid);
            if (AnswerSheet.looksSo(grid) || topic(grid)) {
                answers.add(grid);
            } else if (section.isPresent()) {
                complainOfSecond(section.get(), sections.putIfAbsent(section.get(), grid), grid, filling);
            } else {
                complainOfRenamed(grid, filling);
            }
        }
        if (sections.isEmpty() && answers.isEmpty() && filling.sound()) {
            throw InvalidProfileException.of(
                    name, "a workbook of another kind", "one made by: advisor questionnaire --format xlsx");
        }
        read(sections, answers, filling);
        return filling.form();
    }

    private static List<Grid> grids(String name, byte[] document) {
        try {
            return WorkbookFile.read(document);
        } catch (NoWorkbookException e) {
            throw InvalidProfileException.of(name, e.found(), e.allowed());
        }
    }

    private static void read(Map<Section, Grid> sections, List<Grid> answers, Filling filling) {
        People people = new People(filling);
        for (Section section : Sections.all()) {
            Grid grid = sections.get(section);
            if (grid != null) {
                new SectionReader(section, grid, filling).read(people);
            }
        }
        answers.forEach(grid -> new AnswerSheet(grid, filling).read(people));
    }

    private static Optional<Section> section(Grid grid) {
        return Sections.all().stream()
                .filter(section -> called(grid, section.title(), true))
                .findFirst()
                .or(() -> Sections.all().stream()
                        .filter(section -> called(grid, section.title(), false))
                        .findFirst());
    }

    private boolean topic(Grid grid) {
        return framework.topics().stream()
                .map(Topic::title)
                .anyMatch(title -> called(grid, title, true) || called(grid, title, false));
    }

    /** Whether a sheet is headed so, or, where its heading is gone, is named so. */
    private static boolean called(Grid grid, String title, boolean heading) {
        Content first = grid.at(0, 0);
        String name = heading ? (first == null ? "" : first.text()) : grid.name();
        return name.strip().equalsIgnoreCase(title);
    }

    private static void complainOfSecond(Section section, @Nullable Grid first, Grid grid, Filling filling) {
        if (first != null) {
            new SheetReader(grid, filling)
                    .problem(
                            0,
                            0,
                            "a second sheet " + section.title(),
                            "one, besides sheets that are headed and named otherwise");
        }
    }

    private static void complainOfRenamed(Grid grid, Filling filling) {
        for (Section section : Sections.all()) {
            List<String> headings = SectionReader.headings(section);
            if (Heads.find(grid, headings, Math.max(Math.min(3, headings.size()), headings.size() / 2 + 1)) != null) {
                new SheetReader(grid, filling)
                        .problem(
                                0,
                                0,
                                "a sheet with the columns of the sheet " + section.title(),
                                "its heading or name to be " + section.title() + ", or other columns");
                return;
            }
        }
    }
}
