package org.leadershipadvisor.portfolio;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A part of a portfolio as rows: a file of comma-separated values, a sheet of a workbook.
 *
 * @param name of the file and the sheet, in small letters
 * @param columns the head
 * @param rows the rows, made anew at each asking: texts, numbers, days, null
 */
record Table(String name, List<String> columns, Supplier<Stream<List<? extends @Nullable Object>>> rows) {}
