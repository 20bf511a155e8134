package org.leadershipadvisor.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.leadershipadvisor.framework.Setting;
import org.leadershipadvisor.questionnaire.Depth;
import org.leadershipadvisor.questionnaire.Questionnaire;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code advisor questionnaire}: an empty questionnaire, to be filled in and advised on. */
@Command(name = "questionnaire", description = "Writes an empty questionnaire.")
final class QuestionnaireCommand extends OwnRulesCommand {

    /** The forms there are. */
    enum Format {
        XLSX,
        HTML,
        JSON,
        YAML
    }

    @Option(
            names = "--depth",
            defaultValue = "leverage-points",
            paramLabel = "DEPTH",
            description = "leverage-points (the default), full, or being: how to be a leader, for one person")
    private Depth depth = Depth.LEVERAGE_POINTS;

    @Option(
            names = "--setting",
            defaultValue = "other",
            paramLabel = "SETTING",
            description = "The kind of organisation, which decides what roles and bodies are called:"
                    + " community-hospital, academic-center, health-system, specialty-hospital, group-practice,"
                    + " tribal-clinic or other (the default)")
    private Setting setting = Setting.OTHER;

    @Option(
            names = "--format",
            defaultValue = "xlsx",
            paramLabel = "FORMAT",
            description =
                    "xlsx (the default), html to be filled in in a browser, yaml with the questions as comments, or json, which has no place for them")
    private Format format = Format.XLSX;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write the questionnaire there; a workbook goes to a file or a pipe only")
    private @Nullable Path output;

    QuestionnaireCommand(Streams streams) {
        super(streams);
    }

    @Override
    public Integer call() {
        Questionnaire questionnaire = new Questionnaire(framework(), depth, setting);
        Output out = new Output(streams(), output);
        switch (format) {
            case XLSX -> out.writeBinary(questionnaire.workbook());
            case HTML -> out.write(questionnaire.html());
            case JSON -> out.write(questionnaire.json());
            case YAML -> out.write(questionnaire.yaml());
        }
        return ExitCode.OK;
    }
}
