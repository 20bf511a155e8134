package org.leadershipadvisor.cli;

import java.nio.file.Path;
import org.leadershipadvisor.profile.Profile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code advisor convert}: a profile in another form, with nothing lost. */
@Command(name = "convert", description = "Moves a profile between workbook, JSON and YAML.")
final class ConvertCommand extends OwnRulesCommand {

    @Parameters(index = "0", paramLabel = "IN", description = "A profile: workbook, JSON or YAML; - for standard input")
    private String in = "";

    @Parameters(index = "1", paramLabel = "OUT", description = "The file to write: .xlsx, .json or .yaml")
    private Path out = Path.of("");

    ConvertCommand(Streams streams) {
        super(streams);
    }

    @Override
    public Integer call() {
        ProfileFile file = ProfileFile.named(out);
        Profile profile = new Profiles(streams(), framework()).read(in);
        new Output(streams(), out).write(file.bytes(in, framework(), profile));
        return ExitCode.OK;
    }
}
