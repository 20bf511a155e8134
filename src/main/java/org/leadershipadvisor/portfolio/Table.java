package org.leadershipadvisor.portfolio;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A part of a portfolio as rows: a file of comma-separated values, a sheet of a workbook.
 *
 * @param name of the file and the sheet, in small letters
 * @param columns the head
 * @param rows the rows, made anew at each asking: texts, numbers, days, null
 */
record Table(String name, List<String> columns, Supplier<Stream<List<? extends @Nullable Object>>> rows) {

    /** A table with rows for each of some things. */
    static <T> Table of(
            String name,
            List<String> columns,
            Collection<T> things,
            Function<T, Stream<List<? extends @Nullable Object>>> rows) {
        return new Table(name, columns, () -> things.stream().flatMap(rows));
    }

    /** A row by itself. */
    static Stream<List<? extends @Nullable Object>> row(@Nullable Object... cells) {
        return Stream.of(Arrays.asList(cells));
    }

    /** Several values in one cell. */
    static String list(Collection<?> values) {
        return values.stream().map(String::valueOf).collect(Collectors.joining("; "));
    }
}
