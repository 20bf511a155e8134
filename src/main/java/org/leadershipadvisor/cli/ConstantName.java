package org.leadershipadvisor.cli;

import java.util.Locale;
import org.leadershipadvisor.framework.Names;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.TypeConversionException;

/**
 * Reads a constant by its name in documents: {@code leverage-point}.
 *
 * @param type the constants
 */
record ConstantName<E extends Enum<E>>(Class<E> type) implements ITypeConverter<E> {

    /** Has a command, and all commands below it, read all their constants so. */
    static void registerAll(CommandLine line) {
        line.getCommandSpec().args().forEach(argument -> register(line, argument));
        line.getSubcommands().values().forEach(ConstantName::registerAll);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static void register(CommandLine line, ArgSpec argument) {
        for (Class<?> type : argument.auxiliaryTypes()) {
            if (type.isEnum()) {
                line.registerConverter((Class) type, new ConstantName(type));
            }
        }
    }

    @Override
    public E convert(String name) {
        return Names.find(type, name.strip().toLowerCase(Locale.ROOT))
                .orElseThrow(() -> new TypeConversionException(
                        "expected one of " + String.join(", ", Names.all(type)) + " but was '" + name + "'"));
    }
}
