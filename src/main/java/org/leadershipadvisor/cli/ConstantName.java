package org.leadershipadvisor.cli;

import java.util.Locale;
import org.leadershipadvisor.framework.Names;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a constant by its name in documents: {@code leverage-point}. */
abstract class ConstantName<E extends Enum<E>> implements ITypeConverter<E> {

    private final Class<E> type;

    ConstantName(Class<E> type) {
        this.type = type;
    }

    @Override
    public final E convert(String name) {
        return Names.find(type, name.strip().toLowerCase(Locale.ROOT))
                .orElseThrow(() -> new TypeConversionException(
                        "expected " + String.join(", ", Names.all(type)) + " but was '" + name + "'"));
    }
}
