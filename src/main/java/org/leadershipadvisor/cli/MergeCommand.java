package org.leadershipadvisor.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.leadershipadvisor.profile.Profile;
import org.leadershipadvisor.questionnaire.RaterMerge;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code advisor merge}: the questionnaires of several people as one profile. */
@Command(
        name = "merge",
        description = {
            "Joins the questionnaires of several people into one profile, by role group, and keeps each.",
            "Registers may come from one of the files; whose answers they are is never written."
        })
final class MergeCommand extends OwnRulesCommand {

    @Parameters(
            arity = "1..*",
            paramLabel = "RATER",
            description =
                    "A filled questionnaire that states a role group: workbook, JSON or YAML; - for standard input")
    private List<String> names = List.of();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "PROFILE",
            description = "Write the profile there: .xlsx, .json or .yaml; by default JSON to standard output")
    private @Nullable Path output;

    MergeCommand(Streams streams) {
        super(streams);
    }

    @Override
    public Integer call() {
        ProfileFile file = output == null ? ProfileFile.JSON : ProfileFile.named(output);
        List<Profile> profiles = new Profiles(streams(), framework()).readAll(names);
        if (profiles.isEmpty()) {
            return ExitCode.INVALID_INPUT;
        }
        Map<String, Profile> byName = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            if (byName.put(names.get(i), profiles.get(i)) != null) {
                throw new UsageException(names.get(i) + " is named twice: whoever filled it in would count twice");
            }
        }
        Profile merged = new RaterMerge(framework()).merge(byName);
        new Output(streams(), output).write(file.bytes("the merged profile", framework(), merged));
        return ExitCode.OK;
    }
}
