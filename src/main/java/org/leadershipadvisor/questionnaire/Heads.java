package org.leadershipadvisor.questionnaire;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.leadershipadvisor.workbook.Content;
import org.leadershipadvisor.workbook.Grid;

/**
 * The row of a sheet with the heads of its columns, wherever people moved it.
 *
 * @param row which row
 * @param columns by heading, in small letters, the column; where a heading stands twice, the first
 * @param others the columns whose heads are not among those looked for, or stand a second time
 */
record Heads(int row, Map<String, Integer> columns, NavigableMap<Integer, String> others) {

    private static final int ROWS_TO_SEARCH = 50;

    /** The row with most of some headings among the first; null where none has as many as asked for. */
    static @Nullable Heads find(Grid grid, List<String> headings, int least) {
        Set<String> wanted = headings.stream().map(Heads::key).collect(Collectors.toSet());
        Heads best = null;
        for (Map.Entry<Integer, NavigableMap<Integer, Content>> row :
                grid.rows().entrySet()) {
            Heads heads = of(row.getKey(), row.getValue(), wanted);
            if (row.getKey() < ROWS_TO_SEARCH
                    && heads.columns.size() >= (best == null ? least : best.columns.size() + 1)) {
                best = heads;
            }
        }
        return best;
    }

    private static Heads of(int row, Map<Integer, Content> cells, Set<String> wanted) {
        Map<String, Integer> columns = new LinkedHashMap<>();
        NavigableMap<Integer, String> others = new TreeMap<>();
        cells.forEach((column, content) -> {
            String key = key(content.text());
            if (!wanted.contains(key) || columns.putIfAbsent(key, column) != null) {
                others.put(column, content.text().strip());
            }
        });
        return new Heads(row, columns, others);
    }

    /** The column below a heading; null where there is none. */
    @Nullable
    Integer column(String heading) {
        return columns.get(key(heading));
    }

    /** The column below a heading that has been looked for before. */
    int required(String heading) {
        Integer column = column(heading);
        if (column == null) {
            throw new IllegalStateException("No column " + heading);
        }
        return column;
    }

    private static String key(String heading) {
        return heading.strip().toLowerCase(Locale.ROOT);
    }
}
