package org.leadershipadvisor.cli;

import java.util.Locale;
import org.leadershipadvisor.framework.Names;
import org.leadershipadvisor.report.Grouping;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a grouping by its name in documents: {@code leverage-point}. */
final class GroupingName implements ITypeConverter<Grouping> {

    @Override
    public Grouping convert(String name) {
        return Names.find(Grouping.class, name.toLowerCase(Locale.ROOT))
                .orElseThrow(() -> new TypeConversionException(
                        "expected " + String.join(", ", Names.all(Grouping.class)) + " but was '" + name + "'"));
    }
}
