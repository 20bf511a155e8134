package org.leadershipadvisor.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.leadershipadvisor.authoring.InvalidRulesException;
import org.leadershipadvisor.profile.InvalidProfileException;
import org.leadershipadvisor.report.InvalidAdviceException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program. */
@Command(
        name = "advisor",
        description = "Tells the leaders of a health-care organisation what to do first, and why.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        scope = CommandLine.ScopeType.INHERIT,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:internal error",
            "2:a mistake in the command",
            "3:a mistake in a profile, in advice read back or in rules",
            "4:a --fail-on gate matched",
            "5:some inputs of a batch were refused, the others are done"
        })
public final class Main {

    private Main() {}

    /** Runs the program with the process's own streams, in UTF-8, and ends the process. */
    public static void main(String[] arguments) {
        Logging.ofProgram();
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        int code = run(arguments, System.in, out, err, Terminal.ofProcess());
        out.flush();
        System.exit(code);
    }

    /**
     * Runs the program.
     *
     * @return the exit code
     */
    static int run(String[] arguments, InputStream in, PrintStream out, PrintStream err, Terminal terminal) {
        Streams streams = new Streams(in, out, err, terminal);
        CommandLine line = new CommandLine(new Main(), new Commands(streams));
        Commands.toBuild(arguments).forEach(line::addSubcommand);
        line.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
        ConstantName.registerAll(line);
        line.setParameterExceptionHandler((problem, given) -> {
            err.println(problem.getMessage());
            err.println("Try: " + problem.getCommandLine().getCommandSpec().qualifiedName() + " --help");
            return ExitCode.USAGE;
        });
        line.setExecutionStrategy(parsed -> execute(parsed, arguments, streams));
        line.setExecutionExceptionHandler((problem, command, parsed) -> report(problem, err));
        if (arguments.length == 0) {
            line.usage(line.getErr());
            return ExitCode.USAGE;
        }
        return line.execute(arguments);
    }

    private static int execute(CommandLine.ParseResult parsed, String[] arguments, Streams streams) {
        if (!compilesRules(parsed) || RuleCompilerPath.present()) {
            return new CommandLine.RunLast().execute(parsed);
        }
        try {
            return RuleCompilerPath.ofProgram().run(arguments, streams);
        } catch (UsageException e) {
            throw new CommandLine.ExecutionException(parsed.commandSpec().commandLine(), e.getMessage(), e);
        }
    }

    /** The same for callers of another class loader, who know only the types of the platform. */
    static int run(
            String[] arguments,
            InputStream in,
            PrintStream out,
            PrintStream err,
            int width,
            boolean colour,
            boolean interactive) {
        return run(arguments, in, out, err, new Terminal(width, colour, interactive));
    }

    private static boolean compilesRules(CommandLine.ParseResult parsed) {
        CommandLine.ParseResult last = parsed;
        while (last.hasSubcommand()) {
            last = last.subcommand();
        }
        return last.commandSpec().userObject() instanceof StreamsCommand command && command.compilesRules();
    }

    private static int report(Exception problem, PrintStream err) {
        if (problem instanceof InvalidProfileException invalid) {
            invalid.problems().forEach(err::println);
            return ExitCode.INVALID_INPUT;
        } else if (problem instanceof InvalidRulesException invalid) {
            invalid.problems().forEach(err::println);
            return ExitCode.INVALID_INPUT;
        } else if (problem instanceof InvalidAdviceException) {
            err.println(problem.getMessage());
            return ExitCode.INVALID_INPUT;
        } else if (problem instanceof UsageException) {
            err.println(problem.getMessage());
            return ExitCode.USAGE;
        }
        err.println("Internal error, please report it with what follows:");
        problem.printStackTrace(err);
        return ExitCode.INTERNAL;
    }
}
