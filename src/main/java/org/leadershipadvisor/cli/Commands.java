package org.leadershipadvisor.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Makes the commands, and gives each the streams it talks to. */
record Commands(Streams streams) implements CommandLine.IFactory {

    private static final List<Class<? extends StreamsCommand>> ALL = List.of(
            AdviseCommand.class,
            BatchCommand.class,
            CheckCommand.class,
            CompareCommand.class,
            ConvertCommand.class,
            ExplainCommand.class,
            MadeUpSitesCommand.class,
            MergeCommand.class,
            PortfolioCommand.class,
            QuestionnaireCommand.class,
            RulesCommand.class,
            SchemaCommand.class);

    /** The one that is named first, because building all costs a start more than running some; otherwise all. */
    static List<Class<? extends StreamsCommand>> toBuild(String[] arguments) {
        String first = arguments.length == 0 ? "" : arguments[0];
        List<Class<? extends StreamsCommand>> named = ALL.stream()
                .filter(command -> command.getAnnotation(Command.class).name().equals(first))
                .toList();
        return named.isEmpty() ? ALL : named;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        if (StreamsCommand.class.isAssignableFrom(type)) {
            return type.getDeclaredConstructor(Streams.class).newInstance(streams);
        }
        return CommandLine.defaultFactory().create(type);
    }
}
