package org.leadershipadvisor.cli;

import java.io.Console;
import org.jspecify.annotations.Nullable;
import org.leadershipadvisor.report.TextReport;
import picocli.CommandLine.Model.CommandSpec;

/**
 * What output is shown on.
 *
 * @param width in columns
 * @param colour whether colours are shown and wanted
 * @param interactive whether it is one; else a file or a pipe
 */
record Terminal(int width, boolean colour, boolean interactive) {

    /** No terminal: a file, a pipe. */
    static final Terminal NONE = new Terminal(TextReport.STANDARD_WIDTH, false, false);

    /** The terminal of this process, if there is one; {@code NO_COLOR} is respected. */
    static Terminal ofProcess() {
        if (!interactive(System.console())) {
            return NONE;
        }
        int width = CommandSpec.create().usageMessage().autoWidth(true).width();
        return new Terminal(width, System.getenv("NO_COLOR") == null, true);
    }

    /** Newer Java runtimes have a console even where output goes to a file, and tell so by a method of their own. */
    private static boolean interactive(@Nullable Console console) {
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }
}
