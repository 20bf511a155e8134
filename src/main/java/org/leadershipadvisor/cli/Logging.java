package org.leadershipadvisor.cli;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ConfiguratorRank;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.LayoutBase;
import ch.qos.logback.core.encoder.LayoutWrappingEncoder;
import ch.qos.logback.core.spi.ContextAwareBase;

/**
 * How the program logs: only warnings, briefly, to standard error, unless its user configured Logback. In Java, so
 * that no start waits for XML to be read. Where the library is embedded it leaves logging alone.
 */
@ConfiguratorRank(ConfiguratorRank.CUSTOM_HIGH_PRIORITY)
public final class Logging extends ContextAwareBase implements Configurator {

    private static final String PROGRAM = "org.leadershipadvisor.program";
    private static final String USERS_OWN = "logback.configurationFile";
    private static final String LEVEL = "ADVISOR_LOG_LEVEL";

    /** Made by Logback. */
    public Logging() {}

    /** Says that this process is the program. */
    static void ofProgram() {
        System.setProperty(PROGRAM, "true");
    }

    @Override
    public ExecutionStatus configure(LoggerContext logging) {
        if (!Boolean.getBoolean(PROGRAM) || System.getProperty(USERS_OWN) != null) {
            return ExecutionStatus.INVOKE_NEXT_IF_ANY;
        }
        LayoutWrappingEncoder<ILoggingEvent> encoder = new LayoutWrappingEncoder<>();
        encoder.setContext(logging);
        encoder.setLayout(new Brief());
        ConsoleAppender<ILoggingEvent> console = new ConsoleAppender<>();
        console.setContext(logging);
        console.setTarget("System.err");
        console.setEncoder(encoder);
        console.start();
        Logger root = logging.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        root.setLevel(Level.toLevel(System.getenv(LEVEL), Level.WARN));
        root.addAppender(console);
        return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
    }

    /** Level, the logger's last name, message. */
    private static final class Brief extends LayoutBase<ILoggingEvent> {
        @Override
        public String doLayout(ILoggingEvent event) {
            String name = event.getLoggerName();
            return event.getLevel() + " " + name.substring(name.lastIndexOf('.') + 1) + ": "
                    + event.getFormattedMessage() + System.lineSeparator();
        }
    }
}
