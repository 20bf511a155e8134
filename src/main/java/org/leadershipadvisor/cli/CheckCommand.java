package org.leadershipadvisor.cli;

import java.util.List;
import org.leadershipadvisor.profile.InvalidProfileException;
import org.leadershipadvisor.profile.Profile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code advisor check}: reads profiles and says whether they are valid. */
@Command(name = "check", description = "Checks profiles without advising on them.")
final class CheckCommand extends OwnRulesCommand {

    @Parameters(
            arity = "1..*",
            paramLabel = "PROFILE",
            description = "A profile: workbook, JSON or YAML; - for standard input")
    private List<String> profiles = List.of();

    CheckCommand(Streams streams) {
        super(streams);
    }

    @Override
    public Integer call() {
        Profiles reader = new Profiles(streams(), framework());
        boolean valid = true;
        for (String name : profiles) {
            valid &= check(reader, name);
        }
        return valid ? ExitCode.OK : ExitCode.INVALID_INPUT;
    }

    private boolean check(Profiles reader, String name) {
        try {
            Profile profile = reader.read(name);
            streams()
                    .out()
                    .println(name + ": valid, " + profile.answers().size() + " agreed answers, "
                            + profile.raters().size() + " raters");
            return true;
        } catch (InvalidProfileException e) {
            e.problems().forEach(streams().err()::println);
            return false;
        }
    }
}
