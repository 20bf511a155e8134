package org.leadershipadvisor.cli;

import org.leadershipadvisor.report.JsonReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code advisor schema}: prints a JSON Schema. */
@Command(name = "schema", description = "Prints the JSON Schema of profiles or of advice.")
final class SchemaCommand extends StreamsCommand {

    /** The documents that have a schema. */
    enum Document {
        PROFILE,
        ADVICE
    }

    @Parameters(paramLabel = "profile|advice", description = "Whose schema")
    private Document document = Document.PROFILE;

    SchemaCommand(Streams streams) {
        super(streams);
    }

    @Override
    public Integer call() {
        streams().out().print(document == Document.PROFILE ? JsonReport.profileSchema() : JsonReport.schema());
        return ExitCode.OK;
    }
}
