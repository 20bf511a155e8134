package org.leadershipadvisor.portfolio.batch;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Cuts a row into cells. The one class that knows the library for it, which is optional. */
final class Cells {

    private static final ObjectReader READER = CsvMapper.csvBuilder()
            .enable(CsvParser.Feature.WRAP_AS_ARRAY)
            .build()
            .readerForListOf(String.class);

    private Cells() {}

    /** The cells; nothing where quotes do not match. */
    static Optional<List<String>> of(String row, char separator) {
        CsvSchema schema = CsvSchema.emptySchema().withColumnSeparator(separator);
        try (MappingIterator<List<String>> rows = READER.with(schema).readValues(row)) {
            List<String> cells = rows.next();
            return rows.hasNext() ? Optional.empty() : Optional.of(cells);
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }
}
